package gezhi.testing.platform;

import gezhi.ops.Account;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** A program that speaks to the REST API as one account, or as nobody. It knows nothing of the platform's classes. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final String token;
    private final String language;

    private Client(URI base, String token, String language) {
        this.base = base;
        this.token = token;
        this.language = language;
    }

    /** Somebody who is not logged in. */
    public static Client nobody(URI base) {
        return new Client(base, null, "zh-CN");
    }

    /** A client with a token that it brought along. */
    public static Client withToken(URI base, String token) {
        return new Client(base, token, "zh-CN");
    }

    /** Logs in with a generated account. */
    public static Client login(URI base, Account account) {
        Answer answer = nobody(base).login(account.county(), account.account(), account.password());
        if (answer.status() != 200) {
            throw new IllegalStateException("cannot log in " + account.account() + ": " + answer.text());
        }
        return withToken(base, answer.json().getString("token"));
    }

    /** The token with which it speaks; null for nobody's. */
    public String token() {
        return token;
    }

    /** The same account, asking for English. */
    public Client inEnglish() {
        return new Client(base, token, "en");
    }

    /** Tries to log in. */
    public Answer login(String county, String account, String password) {
        return post(
                "/api/v1/login",
                Json.createObjectBuilder()
                        .add("county", county)
                        .add("account", account)
                        .add("password", password)
                        .build());
    }

    /** Reads an address. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts a JSON value with an idempotency key of its own. */
    public Answer post(String path, JsonValue body, String... headers) {
        return post(path, body.toString(), "application/json", headers);
    }

    /** Posts any text. */
    public Answer post(String path, String body, String type, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", type)
                .setHeader("Idempotency-Key", UUID.randomUUID().toString());
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    /** Performs any other request. */
    public Answer send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = request(path);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.method(method, BodyPublishers.ofByteArray(body)));
    }

    /** Uploads a file as a browser would. */
    public Answer upload(String path, String fileName, String type, byte[] content) {
        String boundary = "b" + UUID.randomUUID();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + content.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(content, 0, body, head.length, content.length);
        System.arraycopy(tail, 0, body, head.length + content.length, tail.length);
        return send("POST", path, body, "Content-Type", "multipart/form-data; boundary=" + boundary);
    }

    /** Performs an operation on a case with the version that the case was seen in. */
    public Answer perform(JsonObject seen, String etag, JsonObject operation) {
        return post("/api/v1/cases/" + seen.getString("caseNumber") + "/operations", operation, "If-Match", etag);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).header("Accept-Language", language);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
