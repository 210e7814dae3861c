import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Cuts PrimeIcons (MIT) down to the icons that a page can show: those whose names stand in pages, scripts or classes, and
 * those that a stylesheet draws by their characters. Run at build time by the JDK's source launcher: {@code java -cp
 * fontbox.jar:… Icons.java <primefaces.jar> <out> <folder>…}, with folders of sources.
 */
public class Icons {

    private static final String FROM = "META-INF/resources/primefaces/primeicons/";
    private static final Pattern ICON = Pattern.compile("\\.(pi-[a-z0-9-]+):before\\{content:\"\\\\([0-9a-f]+)\"\\}");
    private static final Pattern NAME = Pattern.compile("\\bpi(?:-[a-z0-9]+)+");
    private static final Pattern DRAWN = Pattern.compile("[\\x{e900}-\\x{f8ff}]");
    private static final Pattern SOURCE = Pattern.compile("\\.(xhtml|java|js|css)$");
    private static final Set<String> MADE = Set.of("target", "test", ".git", "theme");
    private static final Pattern FACE = Pattern.compile("src:[^;]+;src:[^;]+;");
    private static final String FONT =
            "src:url(\"#{resource['primefaces:primeicons/primeicons.ttf']}\") format('truetype');";

    public static void main(String[] args) throws IOException {
        try (ZipFile jar = new ZipFile(args[0])) {
            String css = new String(read(jar, "primeicons.css"), StandardCharsets.UTF_8);
            Map<String, Integer> known = known(css);
            Set<String> named = new TreeSet<>();
            Set<Integer> characters = new TreeSet<>();
            for (String folder : List.of(args).subList(2, args.length)) {
                for (Path file : sources(Path.of(folder))) {
                    String text = Files.readString(file);
                    NAME.matcher(text).results().forEach(found -> named.add(found.group()));
                    DRAWN.matcher(text)
                            .results()
                            .forEach(found -> characters.add(found.group().codePointAt(0)));
                }
            }
            named.retainAll(known.keySet());
            named.forEach(name -> characters.add(known.get(name)));
            refuseChanged(css, named);
            Path out = Files.createDirectories(Path.of(args[1]));
            Files.writeString(out.resolve("primeicons.css"), style(css, named));
            font(read(jar, "primeicons.ttf"), characters, out.resolve("primeicons.ttf"));
        }
    }

    private static Map<String, Integer> known(String css) {
        Map<String, Integer> known = new TreeMap<>();
        Matcher icon = ICON.matcher(css);
        while (icon.find()) {
            known.put(icon.group(1), Integer.parseInt(icon.group(2), 16));
        }
        return known;
    }

    /** The font in one format, which every browser reads, and the rules of the icons that are used. */
    private static String style(String css, Set<String> named) {
        String one = FACE.matcher(css).replaceFirst(Matcher.quoteReplacement(FONT));
        return ICON.matcher(one)
                .replaceAll(icon -> named.contains(icon.group(1)) ? Matcher.quoteReplacement(icon.group()) : "");
    }

    private static void font(byte[] whole, Set<Integer> characters, Path out) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(whole));
                OutputStream target = Files.newOutputStream(out)) {
            TTFSubsetter part = new TTFSubsetter(font);
            characters.forEach(part::add);
            part.writeToStream(target);
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes what) {
                boolean made = !inside.equals(folder) && MADE.contains(inside.getFileName().toString());
                return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes what) {
                if (SOURCE.matcher(file.toString()).find()) {
                    sources.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return sources;
    }

    private static void refuseChanged(String css, Set<String> named) {
        if (named.size() < 10 || !FACE.matcher(css).find()) {
            System.err.println("Icons: primeicons.css no longer looks as expected; icons found: " + named);
            System.exit(1);
        }
    }

    private static byte[] read(ZipFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(FROM + name))) {
            return in.readAllBytes();
        }
    }
}
