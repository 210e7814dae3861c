package gezhi.config.broken;

import gezhi.config.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A kind of broken pack from the folder {@code broken-packs}: the base pack with a change, and what is said of it. */
public final class BrokenPack {

    private static final int MEGABYTE = 1 << 20;

    private final String name;
    private final List<String> expected;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private byte[] instead;
    private int cut = Integer.MAX_VALUE;

    private BrokenPack(Path folder) throws IOException {
        name = folder.getFileName().toString();
        Path findings = folder.resolve("findings.txt");
        expected = Files.exists(findings) ? Files.readAllLines(findings) : List.of();
        try (Stream<Path> base = Files.list(folder.resolveSibling("base")).sorted()) {
            for (Path file : base.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        change(Files.readAllLines(folder.resolve("change.txt")));
    }

    /** All kinds of a corpus. */
    public static List<BrokenPack> all(Path corpus) {
        try (Stream<Path> folders = Files.list(corpus)) {
            List<BrokenPack> all = new ArrayList<>();
            for (Path folder : folders.filter(f -> Files.exists(f.resolve("change.txt")))
                    .sorted()
                    .toList()) {
                all.add(new BrokenPack(folder));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the fault lies in the shapes of the grids, which a later module checks. */
    public boolean ofShapes() {
        return name.startsWith("shape-");
    }

    /** The findings that belong to it, each as a line. */
    public List<String> expected() {
        return expected;
    }

    /** A finding as a line: weight, place, what and how to mend it, in Chinese and in English. */
    public static String line(Finding f) {
        String place = f.line() == null ? f.file() : f.file() + ":" + f.line();
        return String.join(
                " | ",
                f.severity() + " " + place,
                f.what().zh() + " → " + f.fix().zh(),
                f.what().en() + " → " + f.fix().en());
    }

    /** The pack as it would be sent. */
    public byte[] archive() {
        if (instead != null) {
            return instead;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(bytes.toByteArray(), Math.min(bytes.size(), cut));
    }

    @Override
    public String toString() {
        return name;
    }

    private void change(List<String> lines) throws IOException {
        String file = null;
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        for (String line : lines) {
            boolean next = !line.startsWith("+") && !(line.startsWith("-") && to.isEmpty());
            if (next && !(from.isEmpty() && to.isEmpty())) {
                replace(file, String.join("\n", from), String.join("\n", to));
                from.clear();
                to.clear();
            }
            if (line.startsWith("+")) {
                to.add(line.substring(1));
            } else if (line.startsWith("-")) {
                from.add(line.substring(1));
            } else if (line.startsWith("file ")) {
                file = line.substring("file ".length());
            } else {
                perform(line.split(" ", 2)[0], line.split(" ", 2)[1]);
            }
        }
        if (!(from.isEmpty() && to.isEmpty())) {
            replace(file, String.join("\n", from), String.join("\n", to));
        }
    }

    private void replace(String file, String from, String to) {
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalStateException(name + ": " + file + " has no " + from);
        }
        String changed = from.isEmpty() ? text + to + "\n" : text.replace(from, to);
        files.put(file, changed.getBytes(StandardCharsets.UTF_8));
    }

    private void perform(String command, String rest) throws IOException {
        String[] words = rest.split(" ");
        switch (command) {
            case "remove" -> files.remove(rest);
            case "encode" ->
                files.put(
                        words[0],
                        new String(files.get(words[0]), StandardCharsets.UTF_8).getBytes(Charset.forName(words[1])));
            case "bytes" -> files.put(words[0], HexFormat.of().parseHex(words[1]));
            case "workbook" -> files.put(rest, archive());
            case "entry" -> files.put(rest, new byte[] {'x'});
            case "entries" -> {
                for (int i = 0; i < Integer.parseInt(rest); i++) {
                    files.put("f" + i, new byte[0]);
                }
            }
            case "bomb" -> files.put(words[0], new byte[Integer.parseInt(words[1]) * MEGABYTE]);
            case "cut" -> cut = Integer.parseInt(rest);
            case "instead" -> instead = rest.getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalStateException(name + ": " + command);
        }
    }
}
