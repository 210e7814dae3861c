package gezhi.casework.internal.flow;

import static gezhi.casework.internal.flow.World.COUNTY;
import static gezhi.casework.internal.flow.World.GRID_A;
import static gezhi.casework.internal.flow.World.TOWN_A;
import static gezhi.casework.internal.flow.World.VILLAGE_A;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.access.StaffMember;
import gezhi.casework.internal.model.CaseClock;
import gezhi.config.Models;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Role;
import gezhi.config.flow.UnitType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The language bears more centres than the shipped models have: here the villages are centres, too. */
class FiveLevelsTest {

    private final World world = new World(withVillageCentres(Models.flow("jimo", Map.of())), 1);
    private final StaffMember county = world.staff("ACCEPTOR", COUNTY);
    private final StaffMember town = world.staff("TOWN_CENTER", TOWN_A);
    private final StaffMember village = world.staff("TOWN_CENTER", VILLAGE_A);
    private final StaffMember grid = world.staff("GRID_LEADER", GRID_A);

    private static Flow withVillageCentres(Flow f) {
        UnitType town = f.unitTypes().get("TOWNSHIP");
        UnitType village = f.unitTypes().get("VILLAGE");
        Map<String, UnitType> types = new LinkedHashMap<>(f.unitTypes());
        types.put(
                "TOWNSHIP",
                new UnitType(
                        town.name(),
                        town.label(),
                        town.level(),
                        town.parent(),
                        true,
                        List.of("VILLAGE"),
                        town.posts()));
        types.put(
                "VILLAGE",
                new UnitType(
                        village.name(),
                        village.label(),
                        village.level(),
                        village.parent(),
                        true,
                        List.of("GRID"),
                        town.posts()));
        Map<String, Role> roles = new LinkedHashMap<>(f.roles());
        Role desk = f.roles().get("TOWN_CENTER");
        roles.put("TOWN_CENTER", new Role(desk.name(), desk.label(), List.of("TOWNSHIP", "VILLAGE"), true));
        return new Flow(
                f.model(),
                f.label(),
                f.levelLabels(),
                types,
                roles,
                f.channels(),
                f.intake(),
                f.stages(),
                f.limits(),
                f.fields(),
                f.words(),
                f.states(),
                f.rows(),
                f.automatic(),
                f.options());
    }

    private World handedDownTwice() {
        return world.reportedByHotline(GRID_A)
                .perform(county, "ACCEPT")
                .with(county, "FILE", "filingCondition", "EVENT-0201-1")
                .dispatch(world.staff("DISPATCHER", COUNTY), TOWN_A)
                .perform(town, "SIGN")
                .dispatch(town, VILLAGE_A)
                .perform(village, "SIGN");
    }

    @Test
    void handed_down_twice_it_is_answered_twice() {
        handedDownTwice();
        assertThat(world.file.desks().toString()).isEqualTo(String.join(" ", COUNTY, TOWN_A, VILLAGE_A));
        assertThat(world.running("ANSWER")).hasSize(2);
        world.dispatch(village, GRID_A)
                .perform(grid, "SIGN")
                .perform(grid, "HANDLE")
                .perform(grid, "FEEDBACK");
        world.perform(village, "CHECK").perform(village, "FEEDBACK");
        assertThat(world.file.desks().toString()).isEqualTo(COUNTY + " " + TOWN_A);
        world.perform(town, "CHECK").perform(town, "FEEDBACK");
        assertThat(world.file.desks().toString()).isEqualTo(COUNTY);
        assertThat(world.all("ANSWER"))
                .extracting(CaseClock::outcome)
                .containsExactly(CaseClock.Outcome.DONE, CaseClock.Outcome.DONE);
        world.perform(county, "CHECK").with(county, "CLOSE", "closingCondition", "EVENT-0201-1-1");
        assertThat(world.file.state()).isEqualTo("CLOSED");
    }

    @Test
    void a_middle_centre_that_takes_over_still_answers_to_the_one_above() {
        handedDownTwice().perform(town, "TAKE_OVER");
        assertThat(world.file.desks().toString()).isEqualTo(COUNTY + " " + TOWN_A);
        assertThat(world.running("ANSWER")).hasSize(1);
    }

    @Test
    void the_topmost_takes_over_even_what_is_on_its_way_between_two_centres() {
        world.reportedByHotline(GRID_A)
                .perform(county, "ACCEPT")
                .with(county, "FILE", "filingCondition", "EVENT-0201-1")
                .dispatch(world.staff("DISPATCHER", COUNTY), TOWN_A)
                .perform(town, "SIGN")
                .dispatch(town, VILLAGE_A);
        assertThat(world.file.state()).isEqualTo("HANDED_DOWN");
        world.perform(world.staff("DISPATCHER", COUNTY), "TAKE_OVER");
        assertThat(world.file.state()).isEqualTo("FILED");
        assertThat(world.file.desks().toString()).isEqualTo(COUNTY);
    }
}
