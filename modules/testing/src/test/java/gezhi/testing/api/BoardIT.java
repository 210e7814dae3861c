package gezhi.testing.api;

import static gezhi.testing.platform.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.RunningPlatform;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The overview's figures over REST. */
@ExtendWith(RunningPlatform.class)
class BoardIT {

    @Test
    void a_report_is_in_the_figures_at_once(Platform platform) {
        People people = People.of(platform, People.XINTIAN);
        Client centre = people.holding("ACCEPTOR").client();
        JsonObject before = board(centre);

        Reports.send(
                people.holding("GRID_WORKER").client(),
                Reports.inGrid("GRID", people.grid()).build());

        JsonObject after = board(centre);
        assertThat(after.getInt("reportedToday")).isEqualTo(before.getInt("reportedToday") + 1);
        assertThat(open(after)).isEqualTo(open(before) + 1);
        assertThat(lastDay(after).getInt("reported")).isEqualTo(lastDay(before).getInt("reported") + 1);
    }

    @Test
    void the_figures_agree_with_each_other(Platform platform) {
        JsonObject board =
                board(People.of(platform, People.JIMO).holding("DUTY_CHIEF").client());
        JsonObject open = board.getJsonObject("open");

        assertThat(open.getInt("green") + open.getInt("yellow") + open.getInt("red"))
                .isEqualTo(open(board));
        assertThat(townships(board).stream()
                        .mapToInt(each -> each.getJsonObject("open").getInt("total"))
                        .sum())
                .isEqualTo(open(board));
        assertThat(board.getJsonArray("days")).hasSize(30);
        assertThat(board.getJsonArray("watch")).hasSizeBetween(1, 5);
        assertThat(board.getJsonArray("watch").getJsonObject(0).getString("lamp"))
                .isEqualTo("RED");
    }

    @Test
    void it_is_for_centres_and_readers(Platform platform) {
        People people = People.of(platform, People.JIMO);
        for (String role : List.of("AUDITOR", "COUNTY_ADMIN", "SUPERVISOR", "TOWN_CENTER")) {
            assertThat(people.holding(role).client().get("/api/v1/board").status())
                    .as(role)
                    .isEqualTo(200);
        }
        problem(people.holding("GRID_WORKER").client().get("/api/v1/board"), 403);
        problem(Client.nobody(platform.baseUrl()).get("/api/v1/board"), 401);
    }

    private static JsonObject board(Client client) {
        Answer answer = client.get("/api/v1/board");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    private static int open(JsonObject board) {
        return board.getJsonObject("open").getInt("total");
    }

    private static JsonObject lastDay(JsonObject board) {
        List<JsonObject> days = board.getJsonArray("days").getValuesAs(JsonObject.class);
        return days.get(days.size() - 1);
    }

    private static List<JsonObject> townships(JsonObject board) {
        return board.getJsonArray("townships").getValuesAs(JsonObject.class);
    }
}
