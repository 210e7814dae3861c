package gezhi.testing.generate;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.ops.generate.Generator;
import gezhi.ops.generate.Plan;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A county that was generated while the platform runs: it is one like any other. */
@ExtendWith(RunningPlatform.class)
class GeneratedCasesIT {

    private static final String COUNTY = "900121";
    private static final int CASES = 600;
    private static final int SOME = 20;

    private Platform platform;
    private Rows rows;

    @BeforeEach
    void generate(Platform platform) throws SQLException, IOException {
        this.platform = platform;
        rows = new Rows(platform);
        if (rows.strings("select code from platform_county where code = ?", COUNTY)
                .isEmpty()) {
            int counties = rows.strings("select code from platform_county").size() + 1;
            new Generator(
                            platform.database(),
                            platform.superuser().orElseThrow(),
                            platform.accountsFile(),
                            System.out::println)
                    .run(new Plan(counties, CASES, 3, 11, Optional.of(COUNTY), Instant.now()));
        }
    }

    @Test
    void the_centre_sees_every_case() throws SQLException {
        List<String> numbers = numbers(acceptor(), "queue=county&limit=100");

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(CASES)
                .hasSameElementsAs(rows.strings("select number from case_file where tenant_id = ?", COUNTY));
    }

    @Test
    void open_cases_stand_in_queues_with_what_can_be_done() {
        SeenCase reported = Reports.send(acceptor(), Reports.least("HOTLINE").build());
        List<String> mine = numbers(acceptor(), "queue=mine&limit=100");

        assertThat(mine).contains(reported.number());
        mine.stream().limit(SOME).forEach(number -> {
            SeenCase seen = SeenCase.read(acceptor(), number);
            assertThat(seen.offered()).as(number).isNotEmpty();
            assertThat(seen.lamp()).as(number).isIn("GREEN", "YELLOW", "RED");
            assertThat(seen.holder()).isEqualTo(COUNTY);
        });
    }

    @Test
    void what_has_ended_shows_its_whole_history() throws SQLException {
        List<String> longest = rows.strings(
                "select number from case_file where tenant_id = ? and ended_at is not null order by steps desc limit 5",
                COUNTY);
        for (String number : longest) {
            SeenCase seen = SeenCase.read(acceptor(), number);
            assertThat(seen.timeline()).as(number).hasSizeGreaterThan(8);
            assertThat(seen.lamp()).isEqualTo("NONE");
        }
    }

    @Test
    void an_open_case_goes_on() throws SQLException {
        Client acceptor = acceptor();
        String number = rows
                .strings(
                        "select number from case_file where tenant_id = ? and state = 'REPORTED' and desk = tenant_id"
                                + " order by steps desc, number limit 1",
                        COUNTY)
                .stream()
                .findFirst()
                .orElseGet(() ->
                        Reports.send(acceptor, Reports.least("HOTLINE").build()).number());
        SeenCase before = SeenCase.read(acceptor, number);
        JsonObject accept =
                Json.createObjectBuilder().add("operation", "ACCEPT").build();

        SeenCase after = SeenCase.of(acceptor.perform(before.json(), before.etag(), accept));

        assertThat(after.state()).isEqualTo("ACCEPTED");
        assertThat(after.timeline()).hasSize(before.timeline().size() + 1);
    }

    @Test
    void new_reports_get_numbers_of_their_own() {
        People people = People.of(platform, COUNTY);
        SeenCase reported = Reports.send(
                people.holding("GRID_WORKER").client(),
                Reports.inGrid("GRID", people.grid()).build());

        assertThat(numbers(acceptor(), "queue=county&limit=100")).containsOnlyOnce(reported.number());
    }

    private Client acceptor() {
        return People.of(platform, COUNTY).holding("ACCEPTOR").client();
    }

    private static List<String> numbers(Client as, String query) {
        List<String> numbers = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Answer answer = as.get("/api/v1/cases?" + query + cursor);
            assertThat(answer.status()).as("%s", answer).isEqualTo(200);
            answer.json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(item -> numbers.add(item.getString("caseNumber")));
            String next = answer.json().getString("nextCursor", null);
            cursor = next == null ? null : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        return numbers;
    }
}
