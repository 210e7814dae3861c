package gezhi.testing.api;

import static gezhi.testing.platform.Problems.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.Grids;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Pictures;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningPlatform.class)
class ReportsIT {

    /** A small class of grid level, one of county level. */
    private static final String SMALL = "EVENT-0110";

    private static final String LARGE = "EVENT-0101";

    private Platform platform;
    private People people;
    private Client worker;
    private Client acceptor;

    @BeforeEach
    void people(Platform platform) {
        this.platform = platform;
        people = People.of(platform, People.XINTIAN);
        worker = people.holding("GRID_WORKER").client();
        acceptor = people.holding("ACCEPTOR").client();
    }

    @Test
    void title_text_and_channel_suffice() {
        Answer answer =
                acceptor.post("/api/v1/reports", Reports.least("HOTLINE").build());
        assertThat(answer.status()).isEqualTo(201);
        String number = answer.json().getString("caseNumber");
        assertThat(answer.json().getString("state")).isEqualTo("REPORTED");
        assertThat(answer.header("Location")).endsWith("/api/v1/cases/" + number);
        assertThat(answer.etag()).isNotBlank();
        assertThat(number).matches("XT\\d{8}-?\\d{4,}");
        SeenCase seen = SeenCase.read(acceptor, number);
        assertThat(seen.etag()).isEqualTo(answer.etag());
        assertThat(seen.json().getString("level")).as("without a category").isEqualTo("COUNTY");
        assertThat(seen.holder()).as("without a place").isEqualTo(People.XINTIAN);
        assertThat(seen.offered()).contains("ACCEPT", "REJECT");
    }

    @Test
    void everything_that_was_given_is_found_again() {
        String picture = Pictures.upload(worker, 1);
        JsonObject point = pointIn(people.grid());
        JsonObject report = Reports.least("GRID")
                .add("category", SMALL)
                .add(
                        "location",
                        Json.createObjectBuilder()
                                .add("lon", point.getJsonNumber("lon"))
                                .add("lat", point.getJsonNumber("lat"))
                                .add("address", "北门外 30 米"))
                .add("gridCode", people.grid())
                .add("occurredAt", "2026-11-01T08:00:00+08:00")
                .add("reporter", Json.createObjectBuilder().add("name", "欧阳娜").add("phone", "13800001234"))
                .add("attachments", Json.createArrayBuilder().add(picture))
                .build();
        SeenCase seen = Reports.send(worker, report);
        JsonObject json = seen.json();
        assertThat(json.getString("title")).isEqualTo(report.getString("title"));
        assertThat(json.getString("text")).isEqualTo(report.getString("text"));
        assertThat(json.getString("channel")).isEqualTo("GRID");
        assertThat(json.getString("category")).isEqualTo(SMALL);
        assertThat(json.getString("level")).isEqualTo("GRID");
        assertThat(json.getString("gridCode")).isEqualTo(people.grid());
        assertThat(Instant.parse(json.getString("occurredAt"))).isEqualTo("2026-11-01T00:00:00Z");
        assertThat(json.getJsonObject("location").getString("address")).isEqualTo("北门外 30 米");
        assertThat(json.getJsonObject("location").getJsonNumber("lon").doubleValue())
                .isEqualTo(point.getJsonNumber("lon").doubleValue());
        assertThat(json.getJsonObject("reporter").getString("phone")).isEqualTo("13800001234");
        assertThat(seen.lastStep().getJsonArray("attachments").getJsonObject(0).getString("id"))
                .isEqualTo(picture);
    }

    @Test
    void a_point_alone_finds_its_grid() {
        JsonObject point = pointIn(people.grid());
        SeenCase seen = Reports.send(
                worker, Reports.least("PATROL").add("location", point).build());
        assertThat(seen.json().getString("gridCode")).isEqualTo(people.grid());
    }

    @Test
    void without_a_place_a_patrol_is_where_its_worker_is() {
        SeenCase patrol = Reports.send(worker, Reports.least("PATROL").build());
        assertThat(patrol.json().getString("gridCode")).isEqualTo(people.grid());
        SeenCase hotline = Reports.send(worker, Reports.least("HOTLINE").build());
        assertThat(hotline.json().containsKey("gridCode")).isFalse();
    }

    @Test
    void personal_data_is_masked_for_those_whose_business_it_is_not() {
        SeenCase seen = Reports.send(
                acceptor,
                Reports.least("HOTLINE")
                        .add(
                                "reporter",
                                Json.createObjectBuilder().add("name", "欧阳娜").add("phone", "13800001234"))
                        .build());
        Answer stranger = worker.get("/api/v1/cases/" + seen.number());
        assertThat(stranger.text()).doesNotContain("13800001234", "欧阳娜");
        assertThat(acceptor.get("/api/v1/cases/" + seen.number()).text()).contains("13800001234", "欧阳娜");
    }

    @ParameterizedTest
    @CsvSource({People.XINTIAN + ",EVENT-0110", People.JIMO + ",EVENT-0110"})
    void what_the_grid_worker_settled_on_the_spot_is_closed_at_once(String county, String category, Platform platform) {
        People there = People.of(platform, county);
        Client grid = there.holding("GRID_WORKER").client();
        SeenCase closed = Reports.send(grid, settled(there, grid, category, "EVENT-0110-1", "EVENT-0110-1-1"));
        assertThat(closed.state()).isEqualTo("CLOSED");
        assertThat(closed.lamp()).isEqualTo("NONE");
        assertThat(closed.timeline()).hasSize(1);
        assertThat(closed.json().getBoolean("settled")).isTrue();
    }

    @Test
    void what_was_settled_without_a_closing_condition_or_above_grid_level_goes_to_the_centre() {
        assertThat(Reports.send(worker, settled(people, worker, SMALL, "EVENT-0110-1", null))
                        .state())
                .isEqualTo("REPORTED");
        assertThat(Reports.send(worker, settled(people, worker, LARGE, "EVENT-0101-1", "EVENT-0101-1-1"))
                        .state())
                .isEqualTo("REPORTED");
        assertThat(Reports.send(worker, settled(people, worker, SMALL, null, null))
                        .state())
                .isEqualTo("REPORTED");
    }

    @Test
    void a_closing_condition_of_another_filing_condition_is_refused() {
        invalid(
                worker.post("/api/v1/reports", settled(people, worker, SMALL, "EVENT-0110-1", "EVENT-0101-1-1")),
                "selfHandled.closingCondition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void channel_and_level_decide_at_which_desk_a_case_begins(String model) {
        People there = People.of(platform, model.equals("jimo") ? People.JIMO : People.XINTIAN);
        String county = there.county();
        String township = there.grid().substring(0, 9);
        String low = model.equals("jimo") ? township : county;
        assertThat(desk(there, "GRID", SMALL)).isEqualTo(low);
        assertThat(desk(there, "PATROL", SMALL)).isEqualTo(low);
        assertThat(desk(there, "GRID", LARGE)).isEqualTo(county);
        assertThat(desk(there, "GRID", null)).as("without a category").isEqualTo(county);
        for (String top : new String[] {"HOTLINE", "WEB", "PETITION", "MAILBOX", "LEADER"}) {
            assertThat(desk(there, top, SMALL)).as(top).isEqualTo(county);
        }
    }

    /** The bound is for the server: over cleartext HTTP/2 such a burst once hung for more than a minute. */
    @Test
    @Timeout(30)
    void numbers_are_unique_when_many_report_at_once() throws Exception {
        Set<String> numbers = new TreeSet<>();
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> report =
                    () -> acceptor.post("/api/v1/reports", Reports.least("WEB").build())
                            .json()
                            .getString("caseNumber");
            for (var number : threads.invokeAll(
                    IntStream.range(0, 64).mapToObj(i -> report).toList())) {
                numbers.add(number.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(numbers).hasSize(64);
    }

    private static String desk(People there, String channel, String category) {
        var report = Reports.inGrid(channel, there.grid());
        if (category != null) {
            report.add("category", category);
        }
        SeenCase seen = Reports.send(there.holding("GRID_WORKER").client(), report.build());
        assertThat(seen.state()).isEqualTo("REPORTED");
        return seen.holder();
    }

    private JsonObject settled(People there, Client by, String category, String filing, String closing) {
        var done = Json.createObjectBuilder()
                .add("text", "已当场清理")
                .add("attachments", Json.createArrayBuilder().add(Pictures.upload(by, 7)));
        if (closing != null) {
            done.add("closingCondition", closing);
        }
        var report =
                Reports.inGrid("GRID", there.grid()).add("category", category).add("selfHandled", done);
        if (filing != null) {
            report.add("filingCondition", filing);
        }
        return report.build();
    }

    /** A point inside a grid of the shipped pack: the middle of its corners, which its shape allows. */
    private JsonObject pointIn(String grid) {
        return Grids.pointIn("xintian", grid);
    }
}
