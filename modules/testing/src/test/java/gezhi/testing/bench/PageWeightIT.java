package gezhi.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.ops.bench.BenchCommand;
import gezhi.ops.bench.Load;
import gezhi.ops.bench.Target;
import gezhi.testing.platform.People;
import gezhi.testing.platform.RunningPlatform;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page costs whoever opens it over a slow line, with all that it refers to, gzip, as the bench counts it. */
@ExtendWith(RunningPlatform.class)
class PageWeightIT {

    private static final double FIRST_KILOBYTES = 280;
    private static final double REPEAT_KILOBYTES = 60;

    @Test
    void no_page_is_heavy_at_the_first_visit_and_none_the_next_time(Platform platform) throws Exception {
        Load load = Load.SMOKE.withSettings(Map.of("county", People.XINTIAN));
        List<JsonObject> screens;
        try (Target target = Target.shared(platform, RunningPlatform.DATA, platform.accounts(), System.out::println)) {
            screens = new BenchCommand(System.out::println)
                    .named(List.of("screens"), target, load)
                    .getJsonArray("results")
                    .getValuesAs(JsonObject.class);
        }
        assertThat(screens)
                .extracting(screen -> screen.getString("name"))
                .containsExactly("screens.queue", "screens.case", "screens.overview", "screens.new");
        for (JsonObject screen : screens) {
            assertThat(screen.getInt("errors")).as("%s", screen).isZero();
            assertThat(screen.getJsonNumber("firstKilobytes").doubleValue())
                    .as("%s", screen)
                    .isPositive()
                    .isLessThan(FIRST_KILOBYTES);
            assertThat(screen.getJsonNumber("repeatKilobytes").doubleValue())
                    .as("%s", screen)
                    .isLessThan(REPEAT_KILOBYTES);
        }
    }
}
