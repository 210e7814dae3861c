package gezhi.casework.imports;

import gezhi.kernel.Invalid;
import gezhi.kernel.TooLarge;
import gezhi.kernel.Unsupported;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of messages that has come in whole: kept on disk while it is worked through, its encoding known. Strict UTF-8
 * with or without byte-order mark, else GB 18030 (and with it GBK and GB 2312); never question marks in the data.
 */
public final class MessageFile implements AutoCloseable {

    /** The largest file in bytes. */
    public static final long MAX_BYTES = 256L * 1024 * 1024;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Path path;
    private Charset charset;
    private int skip;

    private MessageFile(Path path) {
        this.path = path;
    }

    /**
     * Takes a file in and looks at its encoding.
     *
     * @param content read to its end, not closed
     * @throws TooLarge when it has more than {@link #MAX_BYTES}
     * @throws Unsupported when it is a spreadsheet or UTF-16, and no CSV
     * @throws Invalid when it is empty, or neither UTF-8 nor GB 18030
     */
    public static MessageFile receive(InputStream content) throws IOException {
        MessageFile file = new MessageFile(Files.createTempFile("gezhi-import", ".csv"));
        try {
            file.store(content);
            file.detect();
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Its encoding. */
    public Charset charset() {
        return charset;
    }

    /** The file from its beginning, without byte-order mark. */
    Reader open() throws IOException {
        return new BufferedReader(decoded(charset, skip), 1 << 16);
    }

    /** Removes it from the disk. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private void store(InputStream content) throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > MAX_BYTES) {
                    throw new TooLarge("casework.import.file.tooLarge", MAX_BYTES / 1024 / 1024);
                }
                out.write(buffer, 0, n);
            }
        }
        if (size == 0) {
            throw new Invalid("casework.import.file.empty");
        }
    }

    private void detect() throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(4);
        }
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            throw new Unsupported("casework.import.file.utf16");
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unsupported("casework.import.file.spreadsheet");
        }
        skip = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        charset = List.of(StandardCharsets.UTF_8, GB18030).stream()
                .filter(this::readsAs)
                .findFirst()
                .orElseThrow(() -> new Invalid("casework.import.file.encoding"));
        skip = charset == GB18030 ? 0 : skip;
    }

    private boolean readsAs(Charset candidate) {
        try (Reader reader = decoded(candidate, candidate == GB18030 ? 0 : skip)) {
            char[] buffer = new char[1 << 15];
            while (reader.read(buffer) >= 0) {
                // reads to the end: only what decodes as a whole is in this encoding
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader decoded(Charset as, int from) throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(from);
        return new InputStreamReader(
                in,
                as.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
