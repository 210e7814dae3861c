package gezhi.ops.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser fetches beside a page: stylesheets, scripts, pictures, fonts. */
final class LinkedResources {

    private static final Pattern TAG = Pattern.compile("(?is)<(link|script|img)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?is)\\b(rel|href|src|loading)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern FONT_FACE = Pattern.compile("(?is)@font-face\\s*\\{([^}]*)\\}");
    private static final Pattern URL = Pattern.compile("(?i)url\\(\\s*['\"]?([^'\")]+)['\"]?\\s*\\)");
    private static final Set<String> FETCHED_LINKS = Set.of("stylesheet", "icon", "preload", "modulepreload");

    private LinkedResources() {}

    /** Addresses in a page, each once, in the order in which they stand. */
    static List<URI> ofPage(String html, URI base) {
        Set<URI> found = new LinkedHashSet<>();
        Matcher tag = TAG.matcher(html.replaceAll("(?s)<!--.*?-->", ""));
        while (tag.find()) {
            String rel = "";
            String target = "";
            Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
            while (attribute.find()) {
                if (attribute.group(1).equalsIgnoreCase("rel")) {
                    rel = attribute.group(2).toLowerCase(Locale.ROOT);
                } else if (!attribute.group(1).equalsIgnoreCase("loading")) {
                    target = attribute.group(2);
                }
            }
            boolean fetched = !tag.group(1).equalsIgnoreCase("link")
                    || Set.of(rel.split("\\s+")).stream().anyMatch(FETCHED_LINKS::contains);
            if (fetched) {
                add(found, target.replace("&amp;", "&"), base);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Addresses in a stylesheet. Of the formats of a font the browser takes one: the first WOFF2. Pictures count whether
     * or not a rule applies, so that the weight is rather too high than too low.
     */
    static List<URI> ofStylesheet(String css, URI base) {
        Set<URI> found = new LinkedHashSet<>();
        Matcher face = FONT_FACE.matcher(css);
        while (face.find()) {
            List<String> sources = urls(face.group(1));
            sources.stream()
                    .filter(source -> source.toLowerCase(Locale.ROOT).contains("woff2"))
                    .findFirst()
                    .or(() -> sources.stream().findFirst())
                    .ifPresent(source -> add(found, source, base));
        }
        urls(FONT_FACE.matcher(css).replaceAll("")).forEach(source -> add(found, source, base));
        return List.copyOf(found);
    }

    private static List<String> urls(String css) {
        List<String> found = new ArrayList<>();
        Matcher url = URL.matcher(css);
        while (url.find()) {
            found.add(url.group(1).strip());
        }
        return found;
    }

    private static void add(Set<URI> found, String target, URI base) {
        if (!target.isEmpty() && !target.startsWith("data:") && !target.startsWith("#")) {
            URI address = base.resolve(target);
            if (base.getAuthority().equals(address.getAuthority())) {
                found.add(address);
            }
        }
    }
}
