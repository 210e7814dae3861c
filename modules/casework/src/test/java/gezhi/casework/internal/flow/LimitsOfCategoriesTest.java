package gezhi.casework.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.casework.internal.model.CaseClock;
import gezhi.config.Models;
import gezhi.config.flow.Flow;
import gezhi.config.flow.LimitRule;
import gezhi.kernel.TimeLimit;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A county that accepts litter within two working hours and warns after one; it is Monday, 9:00 in the county. */
class LimitsOfCategoriesTest {

    private final World world = new World(county(), 2);

    @Test
    void the_clock_of_a_case_has_the_limit_of_its_category() {
        world.reportedByGrid("EVENT-0101", false, false, false);
        CaseClock accept = world.running("ACCEPT").get(0);
        assertThat(accept.deadline()).isEqualTo(Instant.parse("2026-11-23T03:00:00Z"));
        assertThat(accept.yellowAt()).isEqualTo(Instant.parse("2026-11-23T02:00:00Z"));
    }

    @Test
    void other_categories_keep_the_limit_of_their_level() {
        world.reportedByGrid("EVENT-0301", false, false, false);
        assertThat(world.running("ACCEPT").get(0).deadline()).isEqualTo(Instant.parse("2026-11-24T01:00:00Z"));
    }

    private static Flow county() {
        Flow f = Models.flow("xintian", Map.of());
        LimitRule rule = f.limits().get("ACCEPT");
        LimitRule.Part litter =
                new LimitRule.Part(Map.of("GRID", TimeLimit.parse("2 WORK_HOUR")), Map.of(), Map.of("GRID", 50));
        Map<String, LimitRule> limits = new LinkedHashMap<>(f.limits());
        limits.put(
                "ACCEPT",
                new LimitRule(
                        rule.name(),
                        rule.label(),
                        rule.over(),
                        rule.pausedIn(),
                        rule.during(),
                        rule.deskClock(),
                        rule.fromFilingCondition(),
                        rule.limit(),
                        rule.plus(),
                        rule.yellowPercent(),
                        rule.restart(),
                        Map.of(),
                        Map.of("EVENT-01", litter)));
        return new Flow(
                f.model(),
                f.label(),
                f.levelLabels(),
                f.unitTypes(),
                f.roles(),
                f.channels(),
                f.intake(),
                f.stages(),
                limits,
                f.fields(),
                f.words(),
                f.states(),
                f.rows(),
                f.automatic(),
                f.options());
    }
}
