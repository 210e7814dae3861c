import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Build step: lists the changesets of all changelogs, so that a server can tell whether a database has them. */
class Changesets {

    private static final Pattern LINE = Pattern.compile("^--changeset (\\S+:\\S+)");

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    var matcher = LINE.matcher(line);
                    if (matcher.find()) {
                        found.add(matcher.group(1));
                    }
                }
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("no changeset found in " + folder);
        }
        Files.write(folder.resolve("changesets"), List.copyOf(found));
    }
}
