package gezhi.testing.isolation;

import static gezhi.testing.platform.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.Pictures;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two counties with the same names and numbers: every call of the API, made by the second with whatever it could know of
 * the first, shows and changes nothing of the first.
 */
@ExtendWith(RunningPlatform.class)
class TwinCountiesIT {

    private Platform platform;
    private Twins twins;
    private Client centre;
    private Client admin;
    private Client worker;
    private final Map<String, Probe> probes = new LinkedHashMap<>();

    private interface Probe {
        void run() throws Exception;
    }

    @BeforeEach
    void twins(Platform platform) {
        this.platform = platform;
        twins = Twins.of(platform);
        centre = twins.client(Twins.SECOND, "wang");
        admin = twins.client(Twins.SECOND, "admin");
        worker = twins.client(Twins.SECOND, "wu");
        probes.put("POST /api/v1/login", this::login);
        probes.put("DELETE /api/v1/login", this::logout);
        probes.put("POST /api/v1/reports", this::report);
        probes.put("GET /api/v1/cases", this::lists);
        probes.put("GET /api/v1/cases/{number}", this::read);
        probes.put("POST /api/v1/cases/{number}/operations", this::operate);
        probes.put("POST /api/v1/attachments", this::store);
        probes.put("GET /api/v1/attachments/{id}", this::open);
        probes.put("POST /api/v1/imports/messages", this::imports);
        probes.put("GET /api/v1/units", this::units);
        probes.put("GET /api/v1/grids/locate", this::locate);
        probes.put("GET /api/v1/board", this::board);
        probes.put("GET /api/v1/counties", () -> problem(admin.get("/api/v1/counties"), 403));
        probes.put("PUT /api/v1/counties/{code}/config", this::configure);
        probes.put("GET /api/v1/counties/{code}/model.svg", this::model);
        probes.put("GET /api/v1/counties/{code}/config/export", () -> notFound("GET", "export", ""));
        probes.put(
                "POST /api/v1/counties/{code}/config/rollback",
                () -> notFound("POST", "rollback", "{\"version\":1,\"reason\":\"x\"}"));
        probes.put("GET /api/v1/counties/{code}/config/draft", () -> notFound("GET", "draft", ""));
        probes.put("PUT /api/v1/counties/{code}/config/draft", this::replaceDraft);
        probes.put("DELETE /api/v1/counties/{code}/config/draft", () -> notFound("DELETE", "draft", ""));
        probes.put(
                "GET /api/v1/counties/{code}/config/draft/files/{name}",
                () -> notFound("GET", "draft/files/county.yaml", ""));
        probes.put("PUT /api/v1/counties/{code}/config/draft/files/{name}", this::putDraftFile);
        probes.put("GET /api/v1/counties/{code}/config/draft/findings", () -> notFound("GET", "draft/findings", ""));
        probes.put("GET /api/v1/counties/{code}/config/draft/preview", () -> notFound("GET", "draft/preview", ""));
        probes.put("POST /api/v1/counties/{code}/config/draft/join", () -> notFound("POST", "draft/join", ""));
        probes.put(
                "POST /api/v1/counties/{code}/config/draft/publish",
                () -> notFound("POST", "draft/publish", "{\"reason\":\"x\"}"));
        probes.put("GET /api/v1/counties/{code}/config/migration", () -> notFound("GET", "migration", ""));
        probes.put(
                "POST /api/v1/counties/{code}/config/migration",
                () -> notFound("POST", "migration", "{\"version\":1,\"reason\":\"x\"}"));
        probes.put("GET /api/v1/counties/{code}/config/versions", () -> notFound("GET", "versions", ""));
        probes.put("GET /api/v1/counties/{code}/config/versions/{number}", () -> notFound("GET", "versions/1", ""));
        probes.put(
                "GET /api/v1/counties/{code}/config/versions/{number}/preview",
                () -> notFound("GET", "versions/1/preview", ""));
        probes.put("POST /api/v1/counties:validate", this::validate);
        probes.put(
                "POST /api/v1/counties/{code}/demo",
                () -> problem(
                        admin.post(
                                "/api/v1/counties/" + Twins.FIRST + "/demo",
                                Json.createObjectBuilder().build()),
                        403));
    }

    @Test
    void every_published_call_is_tried_with_what_belongs_to_the_other_county() throws Exception {
        assertThat(Calls.published(Client.nobody(platform.baseUrl())))
                .as("calls of the OpenAPI document; a new one needs a probe here")
                .containsExactlyInAnyOrderElementsOf(probes.keySet());
        Map<String, Long> before = firstCounty();
        Map<String, String> failures = new TreeMap<>();
        for (var probe : probes.entrySet()) {
            try {
                probe.getValue().run();
            } catch (AssertionError e) {
                failures.put(probe.getKey(), e.getMessage());
            }
        }
        assertThat(failures).isEmpty();
        assertThat(firstCounty()).as("rows of the first county").isEqualTo(before);
    }

    /** All rows of the first county but those that its own logins add. */
    private Map<String, Long> firstCounty() throws SQLException {
        Map<String, Long> rows = new Rows(platform).of(Twins.FIRST);
        rows.keySet().removeAll(List.of("access_audit", "access_token"));
        return rows;
    }

    private void login() {
        Client nobody = Client.nobody(platform.baseUrl());
        problem(nobody.login(Twins.SECOND, "wu", twins.password(Twins.FIRST)), 401);
        assertThat(nobody.login(Twins.SECOND, "wu", twins.password(Twins.SECOND))
                        .status())
                .isEqualTo(200);
    }

    private void logout() {
        Client first = twins.client(Twins.FIRST, "wu");
        Client second = twins.client(Twins.SECOND, "wu");
        assertThat(second.send("DELETE", "/api/v1/login", new byte[0]).status()).isEqualTo(204);
        assertThat(first.get("/api/v1/cases").status()).isEqualTo(200);
    }

    private void report() {
        Answer grid = worker.post(
                "/api/v1/reports",
                Reports.inGrid("GRID", Twins.grid(Twins.FIRST)).build());
        problem(grid, 422);
        Answer attachment = worker.post(
                "/api/v1/reports",
                Reports.least("GRID")
                        .add("attachments", Json.createArrayBuilder().add(twins.attachment))
                        .build());
        problem(attachment, 422);
        String key = UUID.randomUUID().toString();
        JsonObject report = Reports.least("GRID").build();
        Answer second = worker.post("/api/v1/reports", report, "Idempotency-Key", key);
        assertThat(second.status()).isEqualTo(201);
        silent(second);
    }

    private void lists() {
        for (Client client : List.of(centre, admin, worker, twins.client(Twins.SECOND, "aud"))) {
            for (String query : List.of(
                    "queue=mine",
                    "queue=unit",
                    "queue=county",
                    "queue=county&q=" + twins.secret,
                    "queue=county&q=%E7%94%B2%E5%8E%BF",
                    "queue=county&township=990001001",
                    "queue=county&holder=990001")) {
                Answer answer = client.get("/api/v1/cases?limit=200&" + query);
                assertThat(answer.status()).isEqualTo(200);
                silent(answer);
            }
        }
        JsonObject foreign = twins.client(Twins.FIRST, "wang")
                .get("/api/v1/cases?queue=county&limit=1")
                .json();
        Answer byCursor = centre.get("/api/v1/cases?queue=county&cursor=" + foreign.getString("nextCursor"));
        silent(byCursor);
    }

    private void read() {
        problem(centre.get("/api/v1/cases/" + twins.secret + "9"), 404);
        Answer secret = centre.get("/api/v1/cases/" + twins.secret);
        if (secret.status() == 200) {
            assertThat(secret.json().getString("title"))
                    .as("the second county's own")
                    .isNotEmpty();
        } else {
            problem(secret, 404);
        }
        silent(secret);
        SeenCase common = SeenCase.read(centre, twins.common);
        assertThat(common.json().getString("title")).isEqualTo("乙县 同号");
    }

    private void operate() {
        SeenCase ours = SeenCase.read(centre, twins.common);
        SeenCase theirs = SeenCase.read(twins.client(Twins.FIRST, "wang"), twins.common);
        JsonObject urge = Json.createObjectBuilder()
                .add("operation", "ACCEPT")
                .add("opinion", "受理")
                .add("attachments", Json.createArrayBuilder().add(twins.attachment))
                .build();
        problem(centre.perform(ours.json(), ours.etag(), urge), 422);
        JsonObject accept =
                Json.createObjectBuilder().add("operation", "ACCEPT").build();
        Answer accepted = ours.offered().contains("ACCEPT")
                ? centre.perform(ours.json(), ours.etag(), accept)
                : centre.get("/api/v1/cases/" + twins.common);
        assertThat(accepted.status()).isEqualTo(200);
        SeenCase after = SeenCase.read(twins.client(Twins.FIRST, "wang"), twins.common);
        assertThat(after.etag()).isEqualTo(theirs.etag());
        assertThat(after.timeline()).hasSameSizeAs(theirs.timeline());
        problem(centre.post("/api/v1/cases/TW20990101-0001/operations", accept, "If-Match", "\"1\""), 404);
    }

    private void store() {
        String id = Pictures.upload(worker, 77);
        problem(twins.client(Twins.FIRST, "wu").get("/api/v1/attachments/" + id), 404);
    }

    private void open() {
        assertThat(twins.client(Twins.FIRST, "wu")
                        .get("/api/v1/attachments/" + twins.attachment)
                        .status())
                .isEqualTo(200);
        for (Client client : List.of(centre, admin, worker)) {
            Answer answer = client.get("/api/v1/attachments/" + twins.attachment);
            problem(answer, 404);
            silent(answer);
        }
    }

    private void imports() {
        String csv = "id,reporter,reported_at,title,text\n4711,A,2019-02-28T11:25:05+08:00,同一条,留言\n";
        Answer first = twins.client(Twins.SECOND, "admin").post("/api/v1/imports/messages", csv, "text/csv");
        assertThat(first.status()).as("%s", first).isEqualTo(200);
        problem(centre.post("/api/v1/imports/messages", csv, "text/csv"), 403);
    }

    private void units() {
        for (String query : List.of("", "?within=990001", "?within=990001001", "?q=990001", "?type=GRID")) {
            Answer answer = worker.get("/api/v1/units" + query);
            assertThat(answer.text()).as(query).doesNotContain("990001");
        }
        JsonArray items = worker.get("/api/v1/units").json().getJsonArray("items");
        assertThat(items).hasSize(5);
    }

    private void locate() {
        assertThat(worker.get("/api/v1/grids/locate?lon=112.05&lat=25.05")
                        .json()
                        .getString("gridCode"))
                .isEqualTo(Twins.grid(Twins.SECOND));
    }

    private void board() {
        for (Client client : List.of(centre, admin, twins.client(Twins.SECOND, "qian"))) {
            Answer answer = client.get("/api/v1/board");
            assertThat(answer.status()).isEqualTo(200);
            silent(answer);
        }
        problem(worker.get("/api/v1/board"), 403);
    }

    private void configure() {
        String path = "/api/v1/counties/" + Twins.FIRST + "/config";
        problem(admin.send("PUT", path, Twins.pack(Twins.FIRST), "Content-Type", "application/zip"), 403);
        problem(
                admin.send("PUT", path + "?dryRun=true", Twins.pack(Twins.FIRST), "Content-Type", "application/zip"),
                403);
        Answer disguised = admin.send(
                "PUT",
                "/api/v1/counties/" + Twins.SECOND + "/config",
                Twins.pack(Twins.FIRST),
                "Content-Type",
                "application/zip");
        assertThat(disguised.status()).as("%s", disguised).isIn(403, 422);
    }

    private void model() {
        String first = "/api/v1/counties/" + Twins.FIRST + "/model.svg";
        problem(admin.get(first), 404);
        problem(worker.get(first), 403);
        problem(admin.get("/api/v1/counties/990999/model.svg"), 404);
        Answer own = admin.get("/api/v1/counties/" + Twins.SECOND + "/model.svg");
        assertThat(own.status()).as("%s", own).isEqualTo(200);
        assertThat(own.header("Content-Type")).startsWith("image/svg+xml");
        silent(own);
    }

    private void notFound(String method, String path, String body) {
        notFound(method, path, body.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private void notFound(String method, String path, byte[] body, String type) {
        String address = "/api/v1/counties/" + Twins.FIRST + "/config/" + path;
        for (String etag : List.of("\"0.1\"", "\"1\"")) {
            problem(admin.send(method, address, body, "Content-Type", type, "If-Match", etag), 404);
        }
    }

    private void replaceDraft() {
        notFound("PUT", "draft", Twins.pack(Twins.FIRST), "application/zip");
        Answer disguised = admin.send(
                "PUT",
                "/api/v1/counties/" + Twins.SECOND + "/config/draft",
                Twins.pack(Twins.FIRST),
                "Content-Type",
                "application/zip",
                "If-Match",
                "\"0.1\"");
        problem(disguised, 422);
    }

    private void putDraftFile() {
        notFound("PUT", "draft/files/county.yaml", "name: 甲".getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    private void validate() {
        Answer answer = admin.send(
                "POST", "/api/v1/counties:validate", Twins.pack(Twins.FIRST), "Content-Type", "application/zip");
        assertThat(answer.status()).as("%s", answer).isEqualTo(403);
    }

    private static void silent(Answer answer) {
        assertThat(answer.text()).doesNotContain(Twins.SECRET, "990001", "13912345678");
    }
}
