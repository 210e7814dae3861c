package gezhi.ops;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The server's REST interface as one account sees it. Every answer that is not a success becomes a refusal. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** Until an answer begins: a county with all its grids is brought in by one request. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final URI base;
    private final String token;
    private final String language;

    private Api(URI base, String token, String language) {
        this.base = base;
        this.token = token;
        this.language = language;
    }

    /** Logs in; the password of an account is never part of a message. */
    public static Api login(URI base, String county, String account, String password) {
        var body = Json.createObjectBuilder()
                .add("county", county)
                .add("account", account)
                .add("password", password)
                .build();
        var answer = new Api(base, null, "en")
                .send(request(base, "/api/v1/login", "application/json", "en")
                        .POST(BodyPublishers.ofString(body.toString())));
        return new Api(base, answer.getString("token"), "en");
    }

    /** The same login, answered in another language: {@code zh-CN} or {@code en}. */
    public Api in(String other) {
        return new Api(base, token, other);
    }

    /** The interface for somebody who has logged in already. */
    public static Api with(URI base, String token) {
        return new Api(base, token, "en");
    }

    /** The token of this login, as in {@code Authorization: Bearer}. */
    public String token() {
        return token;
    }

    /** Puts a document and returns the answer. */
    public JsonObject put(String path, String type, byte[] body) {
        return send(authorized(path, type).PUT(BodyPublishers.ofByteArray(body)));
    }

    /** What stands at the address. */
    public JsonObject get(String path) {
        return send(authorized(path, "application/json").GET());
    }

    /** The bytes that stand at the address. */
    public byte[] download(String path) {
        try {
            HttpResponse<byte[]> answer =
                    CLIENT.send(authorized(path, "application/json").GET().build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw refused(path, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(e);
        }
    }

    /** Posts a document and returns the answer. */
    public JsonObject post(String path, String type, byte[] body) {
        return send(authorized(path, type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Posts JSON and returns the answer. */
    public JsonObject post(String path, JsonObject body) {
        return send(authorized(path, "application/json").POST(BodyPublishers.ofString(body.toString())));
    }

    /** Posts JSON and hands over each line of an {@code application/x-ndjson} answer as it comes. */
    public void post(String path, JsonObject body, Consumer<JsonObject> line) {
        try {
            HttpResponse<Stream<String>> answer = CLIENT.send(
                    authorized(path, "application/json")
                            .header("Accept", "application/x-ndjson, application/problem+json")
                            .POST(BodyPublishers.ofString(body.toString()))
                            .build(),
                    BodyHandlers.ofLines());
            try (Stream<String> lines = answer.body()) {
                each(path, answer.statusCode(), lines, line);
            }
        } catch (IOException | UncheckedIOException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(e);
        }
    }

    /** The same with a file for a body, whose answer may begin before the file is through. */
    public void upload(String path, String type, Path file, Consumer<JsonObject> line) {
        try {
            new Upload(base, token).post(path, type, file, status -> lines -> each(path, status, lines, line));
        } catch (IOException | UncheckedIOException e) {
            throw unreachable(e);
        }
    }

    private static void each(String path, int status, Stream<String> lines, Consumer<JsonObject> line) {
        if (status >= 300) {
            throw refused(path, status, lines.collect(Collectors.joining("\n")));
        }
        lines.filter(text -> !text.isBlank()).map(Api::parse).forEach(line);
    }

    private JsonObject send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw refused(answer.uri().getPath(), answer.statusCode(), answer.body());
            }
            return answer.body().isBlank() ? JsonObject.EMPTY_JSON_OBJECT : parse(answer.body());
        } catch (IOException e) {
            throw unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(e);
        }
    }

    private HttpRequest.Builder authorized(String path, String type) {
        return request(base, path, type, language).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder request(URI base, String path, String type, String language) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", type)
                .header("Accept-Language", language)
                .timeout(LONGEST);
    }

    private static JsonObject parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static Refusal refused(String path, int status, String body) {
        String said = body;
        try {
            JsonObject problem = parse(body);
            String title = problem.getString("title", "");
            String detail = problem.getString("detail", title);
            said = detail.equals(title) ? title : title + ": " + detail;
        } catch (JsonException | ClassCastException e) {
            said = said.lines().findFirst().orElse("");
        }
        String reason = said.strip().replaceAll("\\.$", "");
        return new Refusal(
                "The server answered " + status + " to " + path.replaceAll("\\?.*", "")
                        + (reason.isEmpty() ? "" : ": " + reason) + ".",
                "服务器返回 " + status + (reason.isEmpty() ? "" : ":" + reason) + "。",
                new IOException(status + " " + body));
    }

    private Refusal unreachable(Exception cause) {
        return new Refusal(
                "The server at " + base + " does not answer; is it running?",
                "位于 " + base + " 的服务器没有响应,请确认其已启动。",
                cause);
    }
}
