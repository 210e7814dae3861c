package gezhi.ops;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Sends a file of citizen messages to the server as it is, shows how far the server has come, and keeps the rows that
 * the server could not take in a file of their own. Running it again goes on: messages that are in are left alone.
 */
final class MessageImport {

    private final Path rejectedFile;
    private final Consumer<String> progress;
    private CSVPrinter rejected;
    private int rejectedRows;
    private JsonObject last = JsonObject.EMPTY_JSON_OBJECT;
    private Instant lastShown = Instant.EPOCH;

    /**
     * An import that has not begun.
     *
     * @param folder where the rejected rows go, into {@code <name of the file>-rejected.csv}
     */
    MessageImport(Path file, Path folder, Consumer<String> progress) {
        String name = file.getFileName().toString().replaceFirst("(?i)\\.csv$", "");
        this.rejectedFile = folder.resolve(name + "-rejected.csv").toAbsolutePath();
        this.progress = progress;
    }

    /** Sends the file and returns when the server has worked through it. */
    void run(Path file, boolean withReplies, URI server, Account as) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Refusal("The file " + file + " cannot be read.", "无法读取文件 " + file + "。");
        }
        Api api = Api.login(server, as.county(), as.account(), as.password());
        String path = "/api/v1/imports/messages?withReplies=" + withReplies + "&name="
                + URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
        Instant start = Instant.now();
        Files.deleteIfExists(rejectedFile);
        try {
            api.upload(path, "text/csv", file, this::line);
        } finally {
            if (rejected != null) {
                rejected.close();
            }
        }
        if (!last.getBoolean("done", false)) {
            throw new Refusal(
                    "The import ended before the file did; run the same command again, it goes on where it ended.",
                    "导入在文件读完之前中断;请再次运行同一命令,将从中断处继续。");
        }
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        progress.accept("Done in " + seconds + " s: " + counts(last));
        if (rejectedRows > 0) {
            progress.accept(rejectedRows + " rows with their reasons are in " + rejectedFile);
        }
    }

    private void line(JsonObject line) {
        if (line.containsKey("reason")) {
            reject(line);
            return;
        }
        if (line.containsKey("read")) {
            last = line;
            if (Duration.between(lastShown, Instant.now()).toMillis() > 1_000) {
                lastShown = Instant.now();
                progress.accept("  " + counts(line));
            }
        }
    }

    private void reject(JsonObject line) {
        try {
            if (rejected == null) {
                rejected = CSVFormat.DEFAULT
                        .builder()
                        .setHeader("line", "id", "reason")
                        .setRecordSeparator('\n')
                        .get()
                        .print(rejectedFile, StandardCharsets.UTF_8);
            }
            rejected.printRecord(line.getInt("line", 0), line.getString("id", ""), line.getString("reason"));
            rejectedRows++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String counts(JsonObject line) {
        return line.getInt("read", 0) + " read, " + line.getInt("imported", 0) + " imported, "
                + line.getInt("skipped", 0) + " already there, " + line.getInt("rejected", 0) + " rejected";
    }
}
