package gezhi.testing.api;

import static gezhi.testing.platform.Problems.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.People.Person;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningPlatform.class)
class ListsIT {

    /** Enough of a queue to judge it. */
    private static final int SOME = 15;

    private Platform platform;
    private Rows rows;

    @BeforeEach
    void platform(Platform platform) {
        this.platform = platform;
        rows = new Rows(platform);
    }

    @ParameterizedTest
    @ValueSource(strings = {People.XINTIAN, People.JIMO})
    void pages_by_cursor_show_every_case_once(String county) throws SQLException {
        Client acceptor = People.of(platform, county).holding("ACCEPTOR").client();
        List<String> numbers = numbers(acceptor, "queue=county&limit=97");
        List<String> stored = rows.strings("select number from case_file where tenant_id = ?", county);
        assertThat(numbers).doesNotHaveDuplicates().hasSameElementsAs(stored);
        assertThat(numbers(acceptor, "queue=county&limit=200").size()).isEqualTo(numbers.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {People.XINTIAN, People.JIMO})
    void my_queue_holds_what_is_my_next_move(String county) {
        People people = People.of(platform, county);
        for (Person person : people.all()) {
            List<JsonObject> mine = items(person.client().get("/api/v1/cases?queue=mine&limit=" + SOME));
            for (JsonObject item : mine) {
                SeenCase seen = SeenCase.read(person.client(), item.getString("caseNumber"));
                assertThat(item.getString("lamp")).as("%s: open", item).isNotEqualTo("NONE");
                assertThat(seen.offered())
                        .as("%s may move %s in %s", person, seen.number(), seen.state())
                        .anyMatch(operation -> !Set.of("SUPERVISE", "URGE", "INSTRUCT", "TAKE_OVER", "WITHDRAW")
                                .contains(operation));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {People.XINTIAN, People.JIMO})
    void a_fresh_report_stands_in_the_queue_of_its_desk_and_of_nobody_else(String county) {
        People people = People.of(platform, county);
        String title = "查找 " + UUID.randomUUID();
        SeenCase seen = Reports.send(
                people.holding("GRID_WORKER").client(),
                Reports.inGrid("GRID", people.grid())
                        .add("title", title)
                        .add("category", "EVENT-0110")
                        .build());
        for (Person person : people.all()) {
            boolean offered =
                    SeenCase.read(person.client(), seen.number()).offered().contains("ACCEPT");
            assertThat(find(person.client(), "mine", title))
                    .as("%s", person)
                    .isEqualTo(offered ? List.of(seen.number()) : List.of());
        }
        assertThat(find(people.holding("GRID_WORKER").client(), "unit", title)).containsExactly(seen.number());
        assertThat(find(people.holding("AUDITOR").client(), "county", title)).containsExactly(seen.number());
        assertThat(find(people.holding("DEPARTMENT").client(), "county", title))
                .as("a department sees what it has to do with")
                .isEmpty();
    }

    @Test
    void filters_show_what_they_say() {
        Client acceptor = People.of(platform, People.JIMO).holding("ACCEPTOR").client();
        assertThat(items(acceptor.get("/api/v1/cases?queue=county&state=REPORTED&limit=100")))
                .isNotEmpty()
                .allMatch(i -> i.getString("state").equals("REPORTED"));
        assertThat(items(acceptor.get("/api/v1/cases?queue=county&state=CLOSED,REJECTED&limit=100")))
                .isNotEmpty()
                .allMatch(i -> Set.of("CLOSED", "REJECTED").contains(i.getString("state")));
        for (String lamp : List.of("GREEN", "YELLOW", "RED", "NONE")) {
            assertThat(items(acceptor.get("/api/v1/cases?queue=county&limit=100&lamp=" + lamp)))
                    .as(lamp)
                    .isNotEmpty()
                    .allMatch(i -> i.getString("lamp").equals(lamp));
        }
        String category =
                items(acceptor.get("/api/v1/cases?queue=county")).get(0).getString("category");
        assertThat(items(acceptor.get("/api/v1/cases?queue=county&limit=100&category=" + category)))
                .isNotEmpty()
                .allMatch(i -> i.getString("category").equals(category));
        assertThat(items(acceptor.get("/api/v1/cases?queue=county&state=NO_SUCH_STATE")))
                .isEmpty();
        assertThat(items(acceptor.get("/api/v1/cases?queue=county&category=NONE-SUCH")))
                .isEmpty();
    }

    @Test
    void what_is_searched_is_text_and_no_pattern() {
        Client acceptor =
                People.of(platform, People.XINTIAN).holding("ACCEPTOR").client();
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String odd = mark + " 100%_\\ '\" <b>";
        SeenCase seen =
                Reports.send(acceptor, Reports.least("WEB").add("title", odd).build());
        assertThat(find(acceptor, "county", odd)).containsExactly(seen.number());
        assertThat(find(acceptor, "county", seen.number())).containsExactly(seen.number());
        assertThat(find(acceptor, "county", mark + " %")).isEmpty();
        assertThat(find(acceptor, "county", mark + "_1")).isEmpty();
        assertThat(find(acceptor, "county", "' or '1'='1")).isEmpty();
    }

    @Test
    void what_a_list_does_not_understand_is_refused() {
        Client acceptor =
                People.of(platform, People.XINTIAN).holding("ACCEPTOR").client();
        invalid(acceptor.get("/api/v1/cases?queue=everything"), "queue");
        invalid(acceptor.get("/api/v1/cases?lamp=PURPLE"), "lamp");
        invalid(acceptor.get("/api/v1/cases?limit=0"), "limit");
        invalid(acceptor.get("/api/v1/cases?limit=many"), "limit");
        invalid(acceptor.get("/api/v1/cases?queue=county&cursor=garbage"), "cursor");
        invalid(acceptor.get("/api/v1/cases?queue=county&cursor=AAAA%00"), "cursor");
    }

    private List<String> find(Client as, String queue, String text) {
        return items(as.get("/api/v1/cases?queue=" + queue + "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                .stream()
                .map(i -> i.getString("caseNumber"))
                .toList();
    }

    private static List<String> numbers(Client as, String query) {
        List<String> numbers = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Answer answer = as.get("/api/v1/cases?" + query + cursor);
            items(answer).forEach(item -> numbers.add(item.getString("caseNumber")));
            String next = answer.json().getString("nextCursor", null);
            cursor = next == null ? null : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            assertThat(numbers).as("pages end").hasSizeLessThan(100_000);
        }
        return numbers;
    }

    private static List<JsonObject> items(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
