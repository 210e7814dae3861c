package gezhi.testing.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.RunningPlatform;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every request has an id that its answer and all logs name, and a line that says what became of it. */
@ExtendWith(RunningPlatform.class)
class RequestsAreSeenIT {

    private static final byte[] NOTHING = {};

    private Platform platform;
    private Client client;
    private JsonLog requests;
    private JsonLog messages;

    @BeforeEach
    void logs(Platform platform) {
        this.platform = platform;
        client = People.of(platform, People.JIMO).all().stream()
                .filter(person -> person.holds("GRID_WORKER"))
                .findFirst()
                .orElseThrow()
                .client();
        requests = new JsonLog(platform.serverLog().resolveSibling("requests.log"));
        messages = new JsonLog(platform.serverLog());
    }

    @Test
    void a_callers_own_id_is_kept() {
        String id = "caller-" + UUID.randomUUID();
        assertThat(get("/api/v1/cases?queue=mine", id).header("X-Request-Id")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with blank", "quote\"mark1234", "13812345678", "+8613812345678"})
    void an_id_that_is_not_fit_for_a_log_is_replaced(String id) {
        assertThat(get("/api/v1/cases?queue=mine", id).header("X-Request-Id"))
                .matches("[0-9a-f]{16}")
                .isNotEqualTo(id);
    }

    @Test
    void a_problem_names_the_request() {
        Answer unknown = client.get("/api/v1/cases/JM20010101-0001");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().getString("requestId")).isEqualTo(unknown.header("X-Request-Id"));
        Answer nobody = Client.nobody(platform.baseUrl()).get("/api/v1/cases");
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.json().getString("requestId")).isEqualTo(nobody.header("X-Request-Id"));
    }

    @Test
    void a_reports_line_has_its_county_its_account_its_case_and_what_it_asked_of_the_database() throws IOException {
        Answer made = client.post(
                "/api/v1/reports",
                Json.createObjectBuilder()
                        .add("title", "看得见的路灯不亮")
                        .add("text", "看得见的正文,电话 13912345678。")
                        .add("channel", "GRID")
                        .build());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonObject line = requestLine(made);
        assertThat(line.getString("method")).isEqualTo("POST");
        assertThat(line.getString("route")).isEqualTo("/api/v1/reports");
        assertThat(line.getInt("status")).isEqualTo(201);
        assertThat(line.getString("county")).isEqualTo(People.JIMO);
        assertThat(UUID.fromString(line.getString("account"))).isNotNull();
        assertThat(line.getString("case")).isEqualTo(made.json().getString("caseNumber"));
        assertThat(line.getInt("sql")).isBetween(1, 20);
        assertThat(line.getJsonNumber("sqlMs").doubleValue())
                .isPositive()
                .isLessThanOrEqualTo(line.getJsonNumber("ms").doubleValue());
    }

    @Test
    void a_refusals_line_says_which_route_and_why() throws IOException {
        JsonObject line = requestLine(client.get("/api/v1/cases/JM20010101-0001"));
        assertThat(line.getString("route")).isEqualTo("/api/v1/cases/{number}");
        assertThat(line.getString("case")).isEqualTo("JM20010101-0001");
        assertThat(line.getString("problem")).startsWith("casework.");
    }

    @Test
    void a_slow_request_is_logged_with_its_statements_and_its_id() throws IOException {
        Account account = platform.account(People.JIMO, "GRID_WORKER");
        Answer login = Client.nobody(platform.baseUrl()).login(People.JIMO, account.account(), account.password());
        assertThat(login.status()).isEqualTo(200);
        JsonObject line = messages.await(
                "a slow login",
                l -> login.header("X-Request-Id").equals(l.getString("ext_requestId", ""))
                        && l.getString("message", "").startsWith("slow: "));
        assertThat(line.getString("message"))
                .matches("(?s)slow: POST /api/v1/login answered 200 after \\d+ ms, \\d+ statements took \\d+ ms.*")
                .doesNotContain(account.account());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/favicon.ico",
                "/nothing/at/all",
                "/jakarta.faces.resource/nothing",
                "/openapi/nothing",
                "/api/nothing",
                "/login.xhtml?x=%zz",
                "/error.xhtml?number=%"
            })
    void what_is_not_there_or_cannot_be_read_is_no_fault(String path) throws IOException {
        assertThat(statusOf(path)).isBetween(300, 499);
        assertThat(messages.lines())
                .filteredOn(line -> line.getString("loglevel", "").matches("SEVERE|ERROR|WARNING"))
                .extracting(line -> line.getString("message", ""))
                .noneMatch(message -> message.contains("SRVE0190E") || message.contains("FileNotFound"))
                .noneMatch(message -> message.contains("parseQueryString"));
    }

    /** By hand: addresses that Java's client refuses reach a server all the same. */
    private int statusOf(String path) throws IOException {
        try (var socket =
                new Socket(platform.baseUrl().getHost(), platform.baseUrl().getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: gezhi\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }

    private JsonObject requestLine(Answer answer) throws IOException {
        String id = answer.header("X-Request-Id");
        return requests.await(
                "request " + id, line -> line.getString("requestId").equals(id));
    }

    private Answer get(String path, String id) {
        return client.send("GET", path, NOTHING, "X-Request-Id", id);
    }
}
