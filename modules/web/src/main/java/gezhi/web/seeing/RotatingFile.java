package gezhi.web.seeing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines that is set aside when it has grown, with a fixed number of older ones: {@code requests.log},
 * {@code requests.log.1} and so on. Lines are gathered in memory until they are flushed.
 */
final class RotatingFile implements AutoCloseable {

    private static final int GATHERED = 64 * 1024;

    private final Path file;
    private final long limit;
    private final int older;
    private final StringBuilder gathered = new StringBuilder(GATHERED + 1024);
    private OutputStream out;
    private long size;

    RotatingFile(Path file, long limit, int older) {
        this.file = file;
        this.limit = limit;
        this.older = older;
    }

    synchronized void write(String line) throws IOException {
        gathered.append(line).append('\n');
        if (gathered.length() >= GATHERED) {
            flush();
        }
    }

    synchronized void flush() throws IOException {
        if (gathered.length() == 0) {
            return;
        }
        byte[] bytes = gathered.toString().getBytes(StandardCharsets.UTF_8);
        gathered.setLength(0);
        if (out == null) {
            open();
        }
        if (size > 0 && size + bytes.length > limit) {
            setAside();
        }
        out.write(bytes);
        size += bytes.length;
    }

    private void open() throws IOException {
        out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size = Files.size(file);
    }

    private void setAside() throws IOException {
        out.close();
        for (int i = older - 1; i >= 1; i--) {
            move(numbered(i), numbered(i + 1));
        }
        move(file, numbered(1));
        open();
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    @Override
    public synchronized void close() throws IOException {
        flush();
        if (out != null) {
            out.close();
            out = null;
        }
    }
}
