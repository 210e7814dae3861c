package gezhi.ops.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Status line and headers of an answer while they come in; keeps those that drivers look at. */
final class Head {

    private final int status;
    private final List<String> cookies = new ArrayList<>(0);
    private int length = -1;
    private boolean chunked;
    private boolean closes;
    private String etag;
    private String location;
    private String retryAfter;
    private String cacheControl;
    private String expires;
    private String encoding;

    /** The first line, such as {@code HTTP/1.1 200 OK}. */
    Head(String line) throws IOException {
        if (!line.startsWith("HTTP/1.") || line.length() < 12) {
            throw new IOException("not an answer of HTTP/1.1: " + line);
        }
        status = Integer.parseInt(line.substring(9, 12));
    }

    /** A header line. */
    void add(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return;
        }
        String value = line.substring(colon + 1).strip();
        switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "content-length" -> length = Integer.parseInt(value);
            case "transfer-encoding" -> chunked = value.toLowerCase(Locale.ROOT).contains("chunked");
            case "connection" -> closes = value.equalsIgnoreCase("close");
            case "etag" -> etag = value;
            case "location" -> location = value;
            case "retry-after" -> retryAfter = value;
            case "cache-control" -> cacheControl = value;
            case "expires" -> expires = value;
            case "content-encoding" -> encoding = value;
            case "set-cookie" -> cookies.add(value);
            default -> {
                // Nothing that a driver needs.
            }
        }
    }

    int status() {
        return status;
    }

    /** Length of the body, or −1 where it is not said. */
    int length() {
        return length;
    }

    boolean chunked() {
        return chunked;
    }

    boolean closes() {
        return closes;
    }

    Reply reply(byte[] body) {
        return new Reply(
                status, etag, location, retryAfter, cacheControl, expires, encoding, List.copyOf(cookies), body);
    }
}
