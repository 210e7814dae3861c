package gezhi.casework.internal.flow;

import static gezhi.casework.internal.flow.World.COUNTY;
import static gezhi.casework.internal.flow.World.GRID_A;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.access.StaffMember;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseStep;
import gezhi.config.Categories;
import gezhi.config.CountyConfig;
import gezhi.config.Models;
import gezhi.config.flow.Flow;
import gezhi.config.flow.LimitRule;
import gezhi.config.spi.CaseMigration.Misfit;
import gezhi.kernel.Ids;
import gezhi.kernel.TimeLimit;
import gezhi.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Open cases come under another version of the configuration, if they fit. */
class MigratingCasesTest {

    private final World world = World.jimo();
    private final StaffMember acceptor = world.staff("ACCEPTOR", COUNTY);

    @Test
    void a_case_fits_a_version_of_the_same_flow() {
        world.reportedByHotline(GRID_A);
        assertThat(misfit(version(world.config.flow(), world.config.categories())))
                .isEmpty();
    }

    @Test
    void a_state_that_the_new_flow_does_not_have_is_named() {
        world.reportedByGrid("EVENT-0101", false, false, false);
        world.perform(world.staff("TOWN_CENTER", World.TOWN_A), "PASS_UP");
        assertThat(misfit(version(Models.flow("xintian", Map.of()), world.config.categories())))
                .contains(Misfit.STATE);
    }

    @Test
    void a_desk_that_is_no_centre_in_the_new_flow_is_named() {
        world.reportedByGrid("EVENT-0101", false, false, false);
        assertThat(world.file.desk().value()).isEqualTo(World.TOWN_A);
        assertThat(misfit(version(Models.flow("xintian", Map.of()), world.config.categories())))
                .contains(Misfit.DESK);
    }

    @Test
    void a_category_that_is_gone_is_named() {
        world.reportedByGrid("EVENT-0101", false, false, false);
        assertThat(misfit(version(world.config.flow(), new Categories(List.of(), "COUNTY"))))
                .contains(Misfit.CATEGORY);
    }

    @Test
    void a_running_limit_that_is_gone_is_named() {
        world.reportedByHotline(GRID_A);
        Map<String, LimitRule> limits = new LinkedHashMap<>(world.config.flow().limits());
        limits.remove("ACCEPT");
        assertThat(misfit(version(with(limits), world.config.categories()))).contains(Misfit.LIMIT);
    }

    @Test
    void a_case_that_moves_stays_where_it_is_and_its_limit_has_the_new_amount_from_its_own_start_on() throws Exception {
        world.reportedByHotline(GRID_A);
        Instant due = world.running("ACCEPT").get(0).deadline();
        Map<String, LimitRule> limits = new LinkedHashMap<>(world.config.flow().limits());
        limits.computeIfPresent("ACCEPT", (name, rule) -> twoDays(rule));
        CountyConfig to = version(with(limits), world.config.categories());
        String state = world.file.state();
        int steps = world.file.steps();
        world.later(Duration.ofHours(1));

        Situation there = new Situation(world.file, to, world.organisation, world.now);
        CaseStep step =
                Tenant.call(to.county(), () -> Migration.take(there, world.config, Actor.of(acceptor), "按新办法办理"));

        assertThat(world.file.state()).isEqualTo(state);
        assertThat(world.file.configId()).isEqualTo(to.id());
        assertThat(world.file.steps()).isEqualTo(steps + 1);
        assertThat(step.operation()).isEqualTo("MIGRATE");
        assertThat(step.fromState()).isEqualTo(step.toState());
        assertThat(world.running("ACCEPT")).hasSize(1);
        assertThat(world.running("ACCEPT").get(0).deadline()).isEqualTo(due.plus(Duration.ofDays(1)));
    }

    private Optional<Misfit> misfit(CountyConfig to) {
        Situation there = new Situation(world.file, to, world.organisation, world.now);
        return new Fit(to, there::isCentre).misfit(world.file);
    }

    private CountyConfig version(Flow flow, Categories categories) {
        return new CountyConfig(
                Ids.next(),
                2,
                world.config.county(),
                world.config.name(),
                flow.model(),
                world.config.numberPrefix(),
                flow,
                categories,
                world.config.calendar());
    }

    private Flow with(Map<String, LimitRule> limits) {
        Flow flow = world.config.flow();
        return new Flow(
                flow.model(),
                flow.label(),
                flow.levelLabels(),
                flow.unitTypes(),
                flow.roles(),
                flow.channels(),
                flow.intake(),
                flow.stages(),
                limits,
                flow.fields(),
                flow.words(),
                flow.states(),
                flow.rows(),
                flow.automatic(),
                flow.options());
    }

    private static LimitRule twoDays(LimitRule rule) {
        TimeLimit two = TimeLimit.parse("2 WORK_DAY");
        return new LimitRule(
                rule.name(),
                rule.label(),
                rule.over(),
                rule.pausedIn(),
                rule.during(),
                rule.deskClock(),
                rule.fromFilingCondition(),
                Map.of("GRID", two, "TOWNSHIP", two, "COUNTY", two),
                rule.plus(),
                rule.yellowPercent(),
                rule.restart(),
                rule.yellowByLevel(),
                rule.categories());
    }
}
