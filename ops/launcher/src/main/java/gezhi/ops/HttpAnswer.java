package gezhi.ops;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The answer to a request on an HTTP/1.1 connection, read by hand where the Java client is in the way. */
final class HttpAnswer {

    private final int status;
    private final InputStream body;

    private HttpAnswer(int status, InputStream body) {
        this.status = status;
        this.body = body;
    }

    /** Reads status and headers; the body is read by the caller, to its end if the connection is used again. */
    static HttpAnswer read(InputStream in) throws IOException {
        String first = line(in);
        if (!first.matches("HTTP/1\\.\\d \\d{3}.*")) {
            throw new IOException("not an answer of HTTP/1.1: " + first);
        }
        int status = Integer.parseInt(first.substring(9, 12));
        long length = Long.MAX_VALUE;
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(
                        lower.substring("content-length:".length()).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            }
        }
        if (status / 100 == 1) {
            return read(in);
        }
        return new HttpAnswer(status, new Body(in, status == 204 ? 0 : length, chunked));
    }

    int status() {
        return status;
    }

    InputStream body() {
        return body;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /** A body of known length, one in chunks, or one that ends with the connection. */
    private static final class Body extends InputStream {

        private final InputStream in;
        private final boolean chunked;
        private final boolean untilClosed;
        private long left;
        private boolean first = true;

        Body(InputStream in, long length, boolean chunked) {
            this.in = in;
            this.chunked = chunked;
            this.untilClosed = !chunked && length == Long.MAX_VALUE;
            this.left = chunked ? 0 : length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (chunked && left == 0) {
                nextChunk();
            }
            if (left <= 0) {
                return -1;
            }
            int count = in.read(bytes, offset, (int) Math.min(length, left));
            if (count < 0) {
                if (untilClosed) {
                    return -1;
                }
                throw new EOFException("the server closed the connection");
            }
            left -= count;
            return count;
        }

        private void nextChunk() throws IOException {
            if (!first) {
                line(in);
            }
            first = false;
            left = Long.parseLong(line(in).replaceAll(";.*", "").strip(), 16);
            if (left == 0) {
                while (!line(in).isEmpty()) {
                    // Trailers say nothing that we need.
                }
                left = -1;
            }
        }
    }
}
