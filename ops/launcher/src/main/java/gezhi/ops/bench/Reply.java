package gezhi.ops.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What a server answered; headers that were not sent are null.
 *
 * @param retryAfter seconds, as RFC 9110 writes them, with 429 and 503
 * @param encoding the content coding of the body, such as {@code gzip}
 * @param cookies the values of the {@code Set-Cookie} headers
 * @param body as it came over the wire
 */
record Reply(
        int status,
        String etag,
        String location,
        String retryAfter,
        String cacheControl,
        String expires,
        String encoding,
        List<String> cookies,
        byte[] body) {

    /** Whether the status is one of success. */
    boolean good() {
        return status / 100 == 2;
    }

    /** Whether the server asked to come again later and said when. */
    boolean refusedForNow() {
        return (status == 429 || status == 503) && retryAfter != null;
    }

    /** The body as text, uncompressed. */
    String text() {
        try {
            byte[] plain =
                    "gzip".equals(encoding) ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
            return new String(plain, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body as a JSON object. */
    JsonObject json() {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }

    @Override
    public String toString() {
        return status + " " + text();
    }
}
