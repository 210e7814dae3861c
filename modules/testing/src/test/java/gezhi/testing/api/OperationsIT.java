package gezhi.testing.api;

import static gezhi.testing.platform.Problems.chinese;
import static gezhi.testing.platform.Problems.invalid;
import static gezhi.testing.platform.Problems.problem;
import static gezhi.testing.platform.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPlatform.class)
class OperationsIT {

    private Line line;
    private SeenCase reported;
    private Rows rows;

    @BeforeEach
    void a_case(Platform platform) {
        line = new Line(platform, People.XINTIAN);
        rows = new Rows(platform);
        reported = line.report("HOTLINE", "ACCEPTOR");
    }

    @Test
    void a_change_needs_the_version_that_was_seen() throws SQLException {
        Map<String, Long> before = rows.of(People.XINTIAN);
        problem(post("ACCEPTOR", Line.of("ACCEPT").build()), 428);
        problem(post("ACCEPTOR", Line.of("ACCEPT").build(), "If-Match", "\"not-a-version\""), 412);
        problem(post("ACCEPTOR", Line.of("ACCEPT").build(), "If-Match", "\"999999\""), 412);
        assertThat(rows.of(People.XINTIAN)).isEqualTo(before);
        assertThat(line.step("ACCEPTOR", reported, Line.of("ACCEPT")).state()).isEqualTo("ACCEPTED");
        problem(line.attempt("ACCEPTOR", reported, Line.file()), 412);
    }

    @Test
    void what_the_state_does_not_offer_is_409() throws SQLException {
        Map<String, Long> before = rows.of(People.XINTIAN);
        JsonObject problem = problem(line.attempt("ACCEPTOR", reported, Line.of("CLOSE")), 409);
        assertThat(problem.getString("detail")).contains("CLOSE", "待受理");
        problem(line.attempt("ACCEPTOR", reported, Line.of("MAKE_COFFEE")), 409);
        problem(line.attempt("DISPATCHER", reported, Line.dispatch("CGJ")), 409);
        assertThat(rows.of(People.XINTIAN)).isEqualTo(before);
    }

    @Test
    void what_is_another_posts_is_403() throws SQLException {
        Map<String, Long> before = rows.of(People.XINTIAN);
        for (String role : List.of(
                "GRID_WORKER",
                "GRID_LEADER",
                "VILLAGE",
                "TOWN_CENTER",
                "DISPATCHER",
                "DEPARTMENT",
                "HANDLER",
                "SUPERVISOR",
                "LEADER",
                "ASSESSOR",
                "COUNTY_ADMIN",
                "AUDITOR")) {
            problem(line.attempt(role, reported, Line.of("ACCEPT")), 403);
        }
        assertThat(rows.of(People.XINTIAN)).isEqualTo(before);
    }

    @Test
    void a_number_that_is_not_the_countys_is_404() {
        for (String number : List.of("XT20260101-9999", "x", "%27", "..", reported.number() + "0", "JM20261124-0001")) {
            Answer read = line.as("ACCEPTOR").get("/api/v1/cases/" + number);
            assertThat(read.status()).as("%s: %s", number, read).isIn(404, 400);
            Answer answer = line.as("ACCEPTOR")
                    .post(
                            "/api/v1/cases/" + number + "/operations",
                            Line.of("ACCEPT").build(),
                            "If-Match",
                            "\"1\"");
            assertThat(answer.status()).as("%s: %s", number, answer).isIn(404, 400, 405);
        }
    }

    @Test
    void needs_are_enforced_and_what_is_not_asked_for_is_refused() throws SQLException {
        SeenCase accepted = line.step("ACCEPTOR", reported, Line.of("ACCEPT"));
        Map<String, Long> before = rows.of(People.XINTIAN);
        invalid(line.attempt("ACCEPTOR", accepted, Line.of("FILE")), "fields.filingCondition");
        invalid(line.attempt("ACCEPTOR", accepted, file("EVENT-0110-1").add("to", to("CGJ"))), "to.unit");
        invalid(
                line.attempt(
                        "ACCEPTOR",
                        accepted,
                        Line.of("FILE")
                                .add(
                                        "fields",
                                        fields("filingCondition", "EVENT-0110-1")
                                                .add("colour", "red"))),
                "fields.colour");
        invalid(line.attempt("ACCEPTOR", accepted, Line.of("VOID").add("opinion", " ")), "opinion");
        invalid(line.attempt("ACCEPTOR", accepted, Line.of("VOID").add("opinion", "长".repeat(20_001))), "opinion");
        invalid(line.attempt("ACCEPTOR", accepted, Line.of("FILE").add("nonsense", 1)), "nonsense");
        invalid(line.attempt("ACCEPTOR", accepted, Json.createObjectBuilder()), "operation");
        assertThat(rows.of(People.XINTIAN)).isEqualTo(before);
    }

    @Test
    void a_rule_that_refuses_gives_its_name_and_its_reason_in_both_languages() throws SQLException {
        SeenCase accepted = line.step("ACCEPTOR", reported, Line.of("ACCEPT"));
        JsonObject zh = refused(line.attempt("ACCEPTOR", accepted, file("EVENT-9999-1")), "FilingConditionInForce");
        assertThat(chinese(zh.getString("detail"))).isTrue();
        Answer english = line.as("ACCEPTOR")
                .inEnglish()
                .perform(accepted.json(), accepted.etag(), file("EVENT-9999-1").build());
        assertThat(chinese(refused(english, "FilingConditionInForce").getString("detail")))
                .isFalse();
        SeenCase filed = line.step("ACCEPTOR", accepted, Line.file());
        Map<String, Long> before = rows.of(People.XINTIAN);
        refused(line.attempt("DISPATCHER", filed, Line.dispatch("NOWHERE")), "UnitBelowDesk");
        refused(line.attempt("DISPATCHER", filed, Line.dispatch(People.XINTIAN)), "UnitBelowDesk");
        assertThat(rows.of(People.XINTIAN)).isEqualTo(before);
    }

    @Test
    void handling_without_the_pictures_that_the_condition_asks_for_is_refused() {
        String unit = line.people.grid();
        SeenCase handling = handling(unit);
        Client worker = line.as("GRID_WORKER");
        JsonObject need = SeenCase.read(worker, handling.number()).needs("HANDLE").stream()
                .filter(n -> n.getString("name").equals("attachments"))
                .findFirst()
                .orElseThrow();
        assertThat(need.getBoolean("required")).isTrue();
        Answer without = worker.perform(
                handling.json(), handling.etag(), Line.of("HANDLE").build());
        assertThat(without.status()).as("%s", without).isEqualTo(422);
        assertThat(line.step(worker, handling, Line.handle(worker)).state()).isEqualTo("HANDLED");
    }

    @Test
    void of_two_at_the_same_time_exactly_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            SeenCase seen = line.report("WEB", "ACCEPTOR");
            var together = new CyclicBarrier(2);
            List<String> operations = List.of("ACCEPT", "REJECT");
            List<Integer> statuses = concurrently(operations.stream()
                    .<Callable<Integer>>map(operation -> () -> {
                        together.await();
                        return line.attempt("ACCEPTOR", seen, Line.of(operation))
                                .status();
                    })
                    .toList());
            assertThat(statuses).containsExactlyInAnyOrder(200, 412);
            assertThat(SeenCase.read(line.as("ACCEPTOR"), seen.number()).timeline())
                    .hasSize(2);
        }
    }

    @Test
    void the_same_key_is_answered_with_the_same_and_done_once() {
        JsonObject accept = Line.of("ACCEPT").build();
        Answer first =
                post("ACCEPTOR", accept, "If-Match", reported.etag(), "Idempotency-Key", "k-" + reported.number());
        Answer again =
                post("ACCEPTOR", accept, "If-Match", reported.etag(), "Idempotency-Key", "k-" + reported.number());
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).as("%s", again).isEqualTo(200);
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(SeenCase.of(again).timeline()).hasSize(2);
        Answer other = post(
                "ACCEPTOR", Line.file().build(), "If-Match", first.etag(), "Idempotency-Key", "k-" + reported.number());
        invalid(other, "Idempotency-Key");
    }

    @Test
    void an_operation_of_the_wrong_kind_is_never_a_fault() {
        for (String body : List.of(
                "{\"operation\":7}",
                "{\"operation\":\"ACCEPT\",\"to\":\"CGJ\"}",
                "{\"operation\":\"ACCEPT\",\"to\":{\"unit\":7}}",
                "{\"operation\":\"ACCEPT\",\"fields\":[]}",
                "{\"operation\":\"ACCEPT\",\"fields\":{\"a\":{\"b\":1}}}",
                "{\"operation\":\"ACCEPT\",\"attachments\":[1]}",
                "{\"operation\":\"ACCEPT\",\"attachments\":[null]}",
                "{\"operation\":\"ACCEPT\",\"opinion\":{}}",
                "[]",
                "{")) {
            Answer answer = line.as("ACCEPTOR").post(path(), body, "application/json", "If-Match", reported.etag());
            assertThat(answer.status()).as("%s: %s", body, answer).isIn(400, 422);
            problem(answer, answer.status());
        }
    }

    private SeenCase handling(String unit) {
        SeenCase filed = line.step("ACCEPTOR", line.step("ACCEPTOR", reported, Line.of("ACCEPT")), Line.file());
        SeenCase dispatched = line.step("DISPATCHER", filed, Line.dispatch(unit));
        return line.step("GRID_WORKER", dispatched, Line.of("SIGN"));
    }

    private static <T> List<T> concurrently(List<Callable<T>> tasks) throws Exception {
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new java.util.ArrayList<>();
            for (var result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private String path() {
        return "/api/v1/cases/" + reported.number() + "/operations";
    }

    private Answer post(String role, JsonObject operation, String... headers) {
        return line.as(role).post(path(), operation, headers);
    }

    private static jakarta.json.JsonObjectBuilder file(String condition) {
        return Line.of("FILE").add("fields", fields("filingCondition", condition));
    }

    private static jakarta.json.JsonObjectBuilder fields(String name, String value) {
        return Json.createObjectBuilder().add(name, value);
    }

    private static jakarta.json.JsonObjectBuilder to(String unit) {
        return Json.createObjectBuilder().add("unit", unit);
    }
}
