package gezhi.ops;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Log files that children of the launcher write to: kept to one older file, and read at their end. */
final class LogFiles {

    private static final long LIMIT = 20L * 1024 * 1024;
    private static final int TAIL = 4_000;

    private LogFiles() {}

    /** Puts a log that has grown long aside, so that the next start writes a new one. */
    static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The last lines, or nothing when there is no such file. */
    static String tail(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
