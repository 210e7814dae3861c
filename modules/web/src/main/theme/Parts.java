import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Node;
import org.mozilla.javascript.Parser;
import org.mozilla.javascript.ast.AstNode;

/**
 * Leaves out of PrimeFaces' stylesheets and scripts (MIT) what is only there for components that no page uses: more than
 * half of what every visitor would load and every browser read. Run at build time by the JDK's source launcher:
 * {@code java -cp rhino.jar Parts.java <primefaces.jar> <unused.txt> <folder of resources> <saga.css>}.
 *
 * <p>The list has a line for each component: its tag in small letters, then other words under which its rules and widgets
 * go. A script is cut between its statements, a widget each; when one that stays needs one that goes, the build ends.
 */
public class Parts {

    private static final String RESOURCES = "META-INF/resources/";
    // Faces puts the address of a picture where an expression stands in a stylesheet.
    private static final Pattern RULE = Pattern.compile("([^{}@]++)\\{[^{}]*+(?:(?<=#)\\{[^{}]*+\\}[^{}]*+)*+\\}");
    private static final Pattern WIDGET = Pattern.compile("^PrimeFaces\\.widget\\.(\\w+)=");
    private static final int LEAST = 20;

    public static void main(String[] args) throws IOException {
        Set<String> unused = unused(Path.of(args[1]));
        Path out = Path.of(args[2]);
        try (ZipFile jar = new ZipFile(args[0])) {
            write(out.resolve("components.css"), style(unused, read(jar, "primefaces/components.css")));
            write(out.resolve("components.js"), script(unused, read(jar, "primefaces/components.js")));
            write(Path.of(args[3]), style(unused, read(jar, "primefaces-saga-blue/theme.css")));
        }
    }

    private static Set<String> unused(Path list) throws IOException {
        Set<String> words = new TreeSet<>();
        for (String line : Files.readAllLines(list)) {
            words.addAll(List.of(line.split(" ")));
        }
        return words;
    }

    private static String style(Set<String> unused, String css) {
        Pattern said = Pattern.compile("\\.ui-(?:" + String.join("|", unused) + ")(?![a-z])");
        return RULE.matcher(css).replaceAll(rule -> Matcher.quoteReplacement(
                Arrays.stream(rule.group(1).split(",")).allMatch(said.asPredicate()) ? "" : rule.group()));
    }

    private static String script(Set<String> unused, String script) {
        CompilerEnvirons language = new CompilerEnvirons();
        language.setLanguageVersion(Context.VERSION_ES6);
        StringBuilder kept = new StringBuilder();
        Set<String> gone = new TreeSet<>();
        for (Node each : new Parser(language).parse(script, "components.js", 1)) {
            AstNode statement = (AstNode) each;
            int from = statement.getAbsolutePosition();
            String text = script.substring(from, from + statement.getLength());
            Matcher widget = WIDGET.matcher(text);
            if (widget.find() && unused.contains(widget.group(1).toLowerCase())) {
                gone.add(widget.group(1));
            } else {
                kept.append(text).append(text.endsWith(";") ? "\n" : ";\n");
            }
        }
        refuseMissing(gone, kept);
        return kept.toString();
    }

    private static void refuseMissing(Set<String> gone, CharSequence kept) {
        Matcher needed = Pattern.compile("PrimeFaces\\.widget\\.(" + String.join("|", gone) + ")\\b")
                .matcher(kept);
        if (gone.size() < LEAST) {
            end("components.js no longer looks as expected; only these widgets were found: " + gone);
        }
        if (needed.find()) {
            end("a widget that is used needs one that unused.txt names: " + needed.group(1));
        }
    }

    private static void end(String why) {
        System.err.println("Parts: " + why);
        System.exit(1);
    }

    private static String read(ZipFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(RESOURCES + name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
