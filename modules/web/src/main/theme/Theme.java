import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the theme {@code gezhi} from PrimeFaces' saga-blue (MIT): its colour literals become tokens, {@code tokens.css}
 * stands before it and {@code overrides.css} behind it, so that a later sheet can change every colour (a county's own,
 * dark). Run at build time by the JDK's source launcher: {@code java Theme.java <saga.css> <out/theme.css>}, after
 * {@code Parts.java}. A literal that is neither mapped nor known ends the build: a new PrimeFaces version may not bring back
 * saga's blue.
 */
public class Theme {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");

    /** Literals of parts that no page uses (speed dial, image compare, knob, help buttons …). */
    private static final Set<String> KNOWN = Set.of(
            "#9c27b0", "#fff", "#252529", "#e0284f", "#f8f8f8", "#343a40", "#fbfcfc", "#ebebef", "#e60017", "#efefef",
            "#dadada");

    private static final Map<String, String> TOKENS = tokens();

    private static final Map<String, String> SHADES = Map.of(
            "33,150,243", "primary-color",
            "96,125,139", "secondary-color",
            "251,192,45", "warn-color",
            "211,47,47", "danger-color",
            "2,136,209", "info-color",
            "104,159,56", "success-color");

    public static void main(String[] args) throws IOException {
        Path saga = Path.of(args[0]);
        Path out = Path.of(args[1]);
        Path here = Path.of(args.length > 2 ? args[2] : "src/main/theme");
        String css = tokenised(Files.readString(saga));
        refuseUnknown(css);
        Files.createDirectories(out.getParent());
        Files.writeString(
                out,
                Files.readString(here.resolve("tokens.css")) + "\n" + css + "\n"
                        + Files.readString(here.resolve("overrides.css")));
    }

    private static String tokenised(String saga) {
        String css = saga.replaceAll(":root\\{[^}]*\\}", "");
        // The same literal means different things by property: white ground is a card, white text stands on the brand.
        css = css.replaceAll("((?:background|background-color):)#fff\\b", "$1var(--surface-card)");
        css = css.replaceAll("((?:^|[;{])color:)#fff\\b", "$1var(--primary-color-text)");
        css = css.replaceAll("((?:background|background-color):)#e9ecef\\b", "$1var(--surface-hover)");
        css = css.replaceAll("((?:background|background-color):)#dee2e6\\b", "$1var(--surface-d)");
        for (Map.Entry<String, String> token : TOKENS.entrySet()) {
            css = Pattern.compile(Pattern.quote(token.getKey()) + "\\b", Pattern.CASE_INSENSITIVE)
                    .matcher(css)
                    .replaceAll(Matcher.quoteReplacement("var(--" + token.getValue() + ")"));
        }
        css = css.replace("rgb(12.7384615385,136.9384615385,235.6615384615)", "var(--primary-hover)")
                .replace("rgb(11.3230769231,121.7230769231,209.4769230769)", "var(--primary-active)");
        css = css.replaceAll(
                "box-shadow:(inset )?0 0 0 \\.2r?em rgb\\([^)]*\\)", "box-shadow:$1 0 0 0 2px var(--focus-color)");
        for (Map.Entry<String, String> shade : SHADES.entrySet()) {
            css = Pattern.compile("rgba\\(" + shade.getKey() + ",\\.(16|04)\\)")
                    .matcher(css)
                    .replaceAll(found -> "color-mix(in srgb,var(--" + shade.getValue() + ") "
                            + Integer.parseInt(found.group(1)) + "%,transparent)");
        }
        css = css.replaceAll("font-family:-apple-system,BlinkMacSystemFont[^;}]*", "font-family:var(--font-family)");
        return css.replaceAll(
                "(border(?:-(?:top|bottom)-(?:left|right))?-radius:)4px", "$1var(--border-radius)");
    }

    private static void refuseUnknown(String css) {
        Map<String, Integer> unknown = new TreeMap<>();
        Matcher literal = HEX.matcher(css);
        while (literal.find()) {
            if (!KNOWN.contains(literal.group().toLowerCase())) {
                unknown.merge(literal.group(), 1, Integer::sum);
            }
        }
        if (!unknown.isEmpty()) {
            System.err.println("Theme: colour literals without a token (map them in Theme.java): " + unknown);
            System.exit(1);
        }
        if (css.split("var\\(--", -1).length < 500) {
            System.err.println("Theme: saga-blue no longer looks as expected; too few literals were found.");
            System.exit(1);
        }
    }

    private static Map<String, String> tokens() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("#495057", "text-color");
        map.put("#6c757d", "text-color-secondary");
        map.put("#2196f3", "primary-color");
        map.put("#dee2e6", "surface-border");
        map.put("#e9ecef", "surface-border");
        map.put("#f8f9fa", "surface-section");
        map.put("#e3f2fd", "highlight-bg");
        map.put("#ced4da", "input-border");
        map.put("#adb5bd", "text-color-disabled");
        map.put("#607d8b", "secondary-color");
        map.put("#fbc02d", "warn-color");
        map.put("#d32f2f", "danger-color");
        map.put("#689f38", "success-color");
        map.put("#0288d1", "info-color");
        map.put("#f44336", "danger-color");
        map.put("#b71c1c", "danger-text");
        map.put("#7f6003", "warn-text");
        map.put("#01579b", "info-text");
        map.put("#ffecb3", "warn-bg");
        map.put("#ffcdd2", "danger-bg");
        map.put("#b3e5fc", "info-bg");
        map.put("#c8e6c9", "success-bg");
        map.put("#212529", "warn-contrast");
        map.put("#ffc107", "warn-color");
        map.put("#ef5350", "danger-color");
        map.put("#03a9f4", "info-color");
        map.put("#4caf50", "success-color");
        return map;
    }
}
