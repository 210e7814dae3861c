package gezhi.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.ops.bench.BenchCommand;
import gezhi.ops.bench.Load;
import gezhi.ops.bench.Target;
import gezhi.testing.platform.People;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SmallCounty;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whole life cycles, a rush of users, and lists, in a county of its own, for a moment: all go through and nothing fails. */
@ExtendWith(RunningPlatform.class)
class ScenarioSmokeIT {

    private static final String COUNTY = "990004";

    /** A class of county level, as the county's people are staff of its departments. */
    private static final String CATEGORY = "PEOPLE-0801";

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void cases_live_from_report_to_close_and_a_rush_of_users_is_answered(Platform platform) throws Exception {
        SmallCounty.onboard(platform, COUNTY, platform.account(People.JIMO, "ACCEPTOR"));
        Load load = Load.SMOKE.withSettings(Map.of("category", CATEGORY, "users", "40", "rounds", "1"));
        List<JsonObject> results;
        try (Target target = Target.shared(platform, RunningPlatform.DATA, accounts(platform), System.out::println)) {
            results = new BenchCommand(System.out::println)
                    .named(List.of("lifecycle", "spike", "lists"), target, load)
                    .getJsonArray("results")
                    .getValuesAs(JsonObject.class);
        }

        assertThat(results)
                .extracting(result -> result.getString("name"))
                .startsWith("lifecycle", "lifecycle.call", "spike")
                .contains("lists.mine", "lists.county", "lists.category", "lists.nothing", "lists.board");
        JsonObject cycles = results.get(0);
        assertThat(cycles.getInt("errors")).as("%s", cycles).isZero();
        assertThat(cycles.getInt("requests")).as("%s", cycles).isPositive();
        assertThat(cycles.getInt("callsPerCycle")).isEqualTo(11);
        assertThat(results.get(1).getJsonObject("p95MillisByCall").keySet())
                .containsExactly(
                        "REPORT",
                        "ACCEPT",
                        "FILE",
                        "DISPATCH",
                        "SIGN",
                        "ASSIGN",
                        "HANDLE",
                        "FEEDBACK",
                        "CHECK",
                        "CLOSE",
                        "SEARCH");
        JsonObject spike = results.get(2);
        assertThat(spike.getInt("failed")).as("%s", spike).isZero();
        assertThat(spike).containsKeys("refused", "recovered", "p95MillisBefore", "p95MillisDuring");
        assertThat(results.subList(3, results.size()))
                .allSatisfy(
                        list -> assertThat(list.getInt("errors")).as("%s", list).isZero());
    }

    private static List<Account> accounts(Platform platform) {
        String password = platform.account(People.JIMO, "ACCEPTOR").password();
        return Stream.of(
                        new String[] {"wu", "GRID_WORKER", SmallCounty.grid(COUNTY)},
                        new String[] {"wang", "ACCEPTOR", COUNTY},
                        new String[] {"wang", "DUTY_CHIEF", COUNTY},
                        new String[] {"wang", "DISPATCHER", COUNTY},
                        new String[] {"zhao", "DEPARTMENT", "CGJ"},
                        new String[] {"zhao", "HANDLER", "CGJ"})
                .map(row -> new Account(COUNTY, row[0], row[1], row[2], password))
                .toList();
    }
}
