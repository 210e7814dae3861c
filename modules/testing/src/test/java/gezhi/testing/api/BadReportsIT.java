package gezhi.testing.api;

import static gezhi.testing.platform.Problems.chinese;
import static gezhi.testing.platform.Problems.invalid;
import static gezhi.testing.platform.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.Grids;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a report is said in the user's language, and nothing of it is written. */
@ExtendWith(RunningPlatform.class)
class BadReportsIT {

    private static final String REPORTS = "/api/v1/reports";

    private People people;
    private Client worker;
    private Rows rows;
    private Map<String, Long> before;

    @BeforeEach
    void count(Platform platform) throws SQLException {
        people = People.of(platform, People.XINTIAN);
        worker = people.holding("GRID_WORKER").client();
        rows = new Rows(platform);
        before = rows.of(People.XINTIAN);
    }

    @AfterEach
    void nothing_was_written() throws SQLException {
        assertThat(rows.of(People.XINTIAN)).isEqualTo(before);
    }

    @Test
    void what_is_missing_is_named_all_at_once() {
        invalid(send(Json.createObjectBuilder()), "title", "text", "channel");
        invalid(
                send(least().add("title", "  ").add("text", "\u0000\u0007").addNull("channel")),
                "title",
                "text",
                "channel");
    }

    @Test
    void a_category_filing_condition_or_channel_that_the_county_does_not_have() {
        invalid(send(least().add("category", "EVENT-9999")), "category");
        invalid(send(least().add("category", "' or 1=1")), "category");
        invalid(send(least().add("filingCondition", "EVENT-9999-1")), "filingCondition");
        invalid(send(least().add("category", "EVENT-0110").add("filingCondition", "EVENT-0101-1")), "filingCondition");
        invalid(send(least().add("channel", "TELEPATHY")), "channel");
    }

    @Test
    void a_place_outside_the_county() {
        invalid(send(least().add("location", place(116.4, 39.9))), "location");
        invalid(send(least().add("location", place(0, 0))), "location");
        invalid(send(least().add("location", place(1e300, -1e300))), "location");
    }

    @Test
    void half_a_point() {
        invalid(send(least().add("location", Json.createObjectBuilder().add("lon", 112.2))), "location.lat");
        invalid(send(least().add("location", Json.createObjectBuilder().add("lat", 25.9))), "location.lon");
    }

    @Test
    void a_grid_that_the_county_does_not_have() {
        invalid(send(least().add("gridCode", "431128001001999")), "gridCode");
        invalid(send(least().add("gridCode", "370215001002001")), "gridCode");
        invalid(send(least().add("gridCode", "43112800100100")), "gridCode");
        invalid(send(least().add("gridCode", "4311280010010０1")), "gridCode");
    }

    @Test
    void a_grid_that_contradicts_the_point() {
        JsonObject point = Grids.pointIn("xintian", people.grid());
        invalid(
                send(least().add("location", point).add("gridCode", Grids.other("xintian", people.grid()))),
                "gridCode");
    }

    @Test
    void texts_beyond_their_limits() {
        invalid(send(least().add("title", "长".repeat(61))), "title");
        invalid(send(least().add("text", "长".repeat(20_001))), "text");
        invalid(
                send(least().add("reporter", Json.createObjectBuilder().add("name", "长".repeat(10_000)))),
                "reporter.name");
    }

    @Test
    void a_time_in_the_future_or_none_at_all() {
        invalid(
                send(least().add(
                                "occurredAt",
                                Instant.now().plus(1, ChronoUnit.DAYS).toString())),
                "occurredAt");
        invalid(send(least().add("occurredAt", "2026-02-30T08:00:00Z")), "occurredAt");
        invalid(send(least().add("occurredAt", "yesterday")), "occurredAt");
        invalid(send(least().add("occurredAt", "2026-02-03T08:00:00")), "occurredAt");
        invalid(send(least().add("occurredAt", "-999999999-01-01T00:00:00+18:00")), "occurredAt");
    }

    @Test
    void unknown_fields_at_every_depth() {
        invalid(send(least().add("caseNumber", "XT20260101-0001")), "caseNumber");
        invalid(send(least().add("tenantId", People.JIMO).add("county", People.JIMO)), "tenantId", "county");
        invalid(send(least().add("reporter", Json.createObjectBuilder().add("idCard", "1"))), "reporter.idCard");
        invalid(
                send(least().add(
                                "selfHandled",
                                Json.createObjectBuilder().add("text", "x").add("by", "me"))),
                "selfHandled.by");
    }

    @Test
    void values_of_the_wrong_type() {
        invalid(send(least().add("title", 7)), "title");
        invalid(send(least().add("text", JsonValue.TRUE)), "text");
        invalid(send(least().add("location", "here")), "location");
        invalid(
                send(least().add(
                                "location",
                                Json.createObjectBuilder().add("lon", "112").add("lat", "25"))),
                "location.lon",
                "location.lat");
        invalid(send(least().add("attachments", "a")), "attachments");
        invalid(send(least().add("reporter", JsonValue.EMPTY_JSON_ARRAY)), "reporter");
    }

    @Test
    void attachments_that_are_none_or_somebody_elses() {
        assertThat(send(least().add("attachments", ids("x"))).status()).isEqualTo(422);
        assertThat(send(least().add("attachments", ids(UUID.randomUUID().toString())))
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[]", "null", "1", "\"a\"", "{\"title\":\"a\",}", "{} {}", "{\"title\":\"\\ud83\"}"
            })
    void a_body_that_is_no_json_object(String body) {
        problem(worker.post(REPORTS, body, "application/json"), 400);
    }

    @Test
    void a_body_nested_without_end() {
        String deep = "{\"title\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";
        Answer answer = worker.post(REPORTS, deep, "application/json");
        assertThat(answer.status()).as("%s", answer.status()).isIn(400, 422);
    }

    @Test
    void a_body_in_another_encoding() {
        byte[] gbk = least().build().toString().getBytes(Charset.forName("GBK"));
        problem(worker.send("POST", REPORTS, gbk, "Content-Type", "application/json"), 400);
    }

    @Test
    void a_body_of_another_kind() {
        problem(worker.post(REPORTS, least().build().toString(), "text/plain"), 415);
        problem(worker.post(REPORTS, "<report/>", "application/xml"), 415);
    }

    @Test
    void a_body_too_large_to_be_a_report() {
        problem(worker.post(REPORTS, "{\"text\":\"" + "a".repeat(2_000_000) + "\"}", "application/json"), 413);
    }

    @Test
    void an_idempotency_key_that_is_none() {
        problem(worker.post(REPORTS, least().build(), "Idempotency-Key", "x".repeat(201)), 400);
    }

    @Test
    void refusals_are_said_in_the_language_that_is_asked_for() {
        JsonObject bad = least().add("title", "长".repeat(61))
                .add("category", "EVENT-9999")
                .build();
        JsonArray zh = worker.post(REPORTS, bad).json().getJsonArray("violations");
        JsonArray en = worker.inEnglish().post(REPORTS, bad).json().getJsonArray("violations");
        assertThat(zh).hasSize(2).allMatch(v -> chinese(v.asJsonObject().getString("message")));
        assertThat(en).hasSize(2).noneMatch(v -> chinese(v.asJsonObject().getString("message")));
    }

    private Answer send(JsonObjectBuilder report) {
        return worker.post(REPORTS, report.build());
    }

    private static JsonObjectBuilder least() {
        return Reports.least("GRID");
    }

    private static JsonObjectBuilder place(double lon, double lat) {
        return Json.createObjectBuilder().add("lon", lon).add("lat", lat);
    }

    private static jakarta.json.JsonArrayBuilder ids(String... ids) {
        var array = Json.createArrayBuilder();
        for (String id : ids) {
            array.add(id);
        }
        return array;
    }
}
