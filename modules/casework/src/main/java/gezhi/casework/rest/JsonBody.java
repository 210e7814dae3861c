package gezhi.casework.rest;

import gezhi.kernel.MalformedRequest;
import gezhi.kernel.TooLarge;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The body of a request: one JSON object in UTF-8, read strictly and not larger than is sensible. */
final class JsonBody {

    private static final int MAX_BYTES = 1024 * 1024;
    private static final int USUAL_BYTES = 1024;

    // Made once: a look-up of the provider for each request costs more than reading it.
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final byte[] bytes;

    private JsonBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws TooLarge when the body is larger than 1 MB */
    static JsonBody read(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(USUAL_BYTES);
        byte[] part = new byte[USUAL_BYTES];
        for (int n = in.read(part); n >= 0; n = in.read(part)) {
            body.write(part, 0, n);
            if (body.size() > MAX_BYTES) {
                throw new TooLarge("casework.bodyTooLarge", MAX_BYTES / 1024);
            }
        }
        return new JsonBody(body.toByteArray());
    }

    /** @throws MalformedRequest when it is no JSON object, or not in UTF-8 */
    JsonObject object() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
                if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                    throw new MalformedRequest("casework.body");
                }
                JsonObject object = parser.getObject();
                if (parser.hasNext()) {
                    throw new MalformedRequest("casework.body");
                }
                return object;
            }
        } catch (CharacterCodingException e) {
            throw new MalformedRequest("casework.body");
        } catch (RuntimeException e) {
            // the parser's own exception, or a plain one for what is nested too deeply
            throw new MalformedRequest("casework.body");
        }
    }

    /** SHA-256 of the request, hexadecimal. */
    String digest(String path) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
