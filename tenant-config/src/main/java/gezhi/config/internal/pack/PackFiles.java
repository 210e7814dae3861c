package gezhi.config.internal.pack;

import gezhi.config.internal.Findings;
import gezhi.config.internal.Names;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.pack.Document;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Takes the files of a pack out of a folder or an archive. Nothing is written to disk; how many entries there may be and
 * how much they may hold is bounded, whatever an archive says of itself.
 */
public final class PackFiles {

    /** The file of a model that a pack brings along. */
    public static final String MODEL = "model.yaml";

    /** Files that a pack can consist of. */
    public static final List<String> KNOWN = List.of(
            "county.yaml",
            "divisions.csv",
            "organisation.csv",
            "grids.geojson",
            "staff.csv",
            "categories.csv",
            EmblemFile.NAME,
            MODEL);

    private static final List<String> NEEDED = KNOWN.subList(0, 5);
    private static final String ARCHIVE = "zip";
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_BYTES = 64 << 20;

    private final Findings findings;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private int left = MOST_BYTES;
    private boolean whole = true;

    private PackFiles(Findings findings) {
        this.findings = findings;
    }

    /** The decoded files of a folder. */
    public static Map<String, Document> ofFolder(Path folder, Findings findings) throws IOException {
        PackFiles files = new PackFiles(findings);
        try (Stream<Path> list = Files.list(folder)) {
            for (Path path : list.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream in = Files.newInputStream(path)) {
                    files.take(path.getFileName().toString(), in);
                }
            }
        }
        return files.documents();
    }

    /** The decoded files of an archive; the files lie at its top or together in one folder. */
    public static Map<String, Document> ofZip(InputStream zip, Findings findings) throws IOException {
        PackFiles files = new PackFiles(findings);
        try (ZipInputStream in = new ZipInputStream(zip, StandardCharsets.ISO_8859_1)) {
            files.takeAll(in);
        } catch (ZipException | EOFException e) {
            files.whole = false;
            findings.error(Mark.of(ARCHIVE), "notAZip");
        }
        return files.documents();
    }

    private void takeAll(ZipInputStream in) throws IOException {
        int entries = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                findings.error(Mark.of(ARCHIVE), "tooManyEntries", MOST_ENTRIES);
                whole = false;
                return;
            }
            String path = entry.getName();
            if (escapes(path)) {
                findings.error(Mark.of(ARCHIVE), "badPath", printable(path));
            } else if (!entry.isDirectory() && !take(path, in)) {
                return;
            }
        }
        if (entries == 0) {
            findings.error(Mark.of(ARCHIVE), "notAZip");
        }
    }

    /** Whether a path is not one of a file inside the archive. */
    private static boolean escapes(String path) {
        return path.startsWith("/")
                || path.contains("\\")
                || path.contains(":")
                || List.of(path.split("/")).contains("..");
    }

    private boolean take(String path, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(left + 1);
        if (bytes.length > left) {
            findings.error(Mark.of(path), "tooLarge", MOST_BYTES >> 20);
            whole = false;
            return false;
        }
        left -= bytes.length;
        contents.put(path, bytes);
        return true;
    }

    /** What an archive that broke off did not bring, or brought too much of, is not told one by one. */
    private Map<String, Document> documents() {
        String folder = contents.keySet().stream()
                .filter(path -> path.equals(KNOWN.get(0)) || path.endsWith("/" + KNOWN.get(0)))
                .min((a, b) -> Integer.compare(a.length(), b.length()))
                .map(path -> path.substring(0, path.length() - KNOWN.get(0).length()))
                .orElse("");
        Map<String, Document> documents = new LinkedHashMap<>();
        contents.forEach((path, bytes) -> {
            String file = path.startsWith(folder) ? path.substring(folder.length()) : path;
            if (KNOWN.contains(file)) {
                Optional<String> text = Decoder.text(file, bytes, findings);
                if (text.filter(String::isBlank).isPresent()) {
                    findings.error(Mark.of(file), "fileEmpty");
                }
                documents.put(file, new Document(file, text.orElse("").isBlank() ? "" : text.get()));
            } else if (whole && !ignored(file)) {
                findings.warning(Mark.of(printable(file)), "unknownFile", Names.nearest(file, KNOWN));
            }
        });
        if (!whole || contents.isEmpty() && findings.anyError()) {
            return documents;
        }
        NEEDED.stream()
                .filter(file -> !documents.containsKey(file))
                .forEach(file -> findings.error(Mark.of(file), "fileMissing", file));
        return documents;
    }

    private static boolean ignored(String file) {
        return file.startsWith("__MACOSX/")
                || file.startsWith(".")
                || file.contains("/.")
                || file.toLowerCase(Locale.ROOT).startsWith("readme")
                || file.equals("SOURCES.md");
    }

    private static String printable(String path) {
        String text = path.replaceAll("\\p{Cntrl}", "?");
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
