package gezhi.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.ops.bench.BenchCommand;
import gezhi.ops.bench.Load;
import gezhi.ops.bench.Target;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SmallCounty;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The quick set of benches in a county of its own, for a moment: every figure is there and nothing fails. */
@ExtendWith(RunningPlatform.class)
class BenchSmokeIT {

    private static final String COUNTY = "990003";

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void every_figure_of_the_quick_set_is_there_and_nothing_is_refused(Platform platform) throws Exception {
        SmallCounty.onboard(platform, COUNTY, platform.account(People.JIMO, "ACCEPTOR"));
        JsonObject run;
        try (Target target = Target.shared(platform, RunningPlatform.DATA, accounts(platform), System.out::println)) {
            run = new BenchCommand(System.out::println).quickSet(target, Load.SMOKE);
        }

        List<JsonObject> results = run.getJsonArray("results").getValuesAs(JsonObject.class);
        assertThat(results)
                .extracting(result -> result.getString("name"))
                .containsExactly(
                        "floor.report",
                        "floor.step",
                        "floor.queue",
                        "floor.board",
                        "reports",
                        "step",
                        "queue",
                        "board");
        for (JsonObject result : results) {
            assertThat(result.getInt("errors")).as("%s", result).isZero();
            for (String figure : List.of("perSecond", "p50Millis", "p95Millis", "p99Millis", "requests")) {
                assertThat(result.getJsonNumber(figure).doubleValue())
                        .as(figure + " of %s", result)
                        .isPositive();
            }
            assertThat(result.getJsonObject("cpu")).containsKeys("serverMillis", "databaseMillis", "driverMillis");
        }
        assertThat(run.getJsonObject("ratios").keySet()).containsExactly("reports", "step", "queue", "board");
        assertThat(run.getJsonObject("machine")).containsKeys("processors", "postgresql");
        assertThat(new Rows(platform).strings("select number from case_file where number ~ '^[A-Z]+9\\d{7}-'"))
                .as("cases of the floor that were left behind")
                .isEmpty();
    }

    private static List<Account> accounts(Platform platform) {
        String password = platform.account(People.JIMO, "ACCEPTOR").password();
        return Stream.of(
                        new String[] {"wu", "GRID_WORKER", SmallCounty.grid(COUNTY)},
                        new String[] {"wang", "ACCEPTOR", COUNTY},
                        new String[] {"wang", "DUTY_CHIEF", COUNTY})
                .map(row -> new Account(COUNTY, row[0], row[1], row[2], password))
                .toList();
    }
}
