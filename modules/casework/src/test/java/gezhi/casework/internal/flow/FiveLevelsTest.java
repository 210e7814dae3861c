package gezhi.casework.internal.flow;

import static gezhi.casework.internal.flow.World.COUNTY;
import static gezhi.casework.internal.flow.World.DEPARTMENT;
import static gezhi.casework.internal.flow.World.GRID_A;
import static gezhi.casework.internal.flow.World.TOWN_A;
import static gezhi.casework.internal.flow.World.VILLAGE_A;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.access.StaffMember;
import gezhi.casework.internal.model.CaseClock;
import gezhi.config.ModelReview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A model of five levels that a county pack brings along as data: prefecture, areas, townships, villages, grids. */
class FiveLevelsTest {

    private static final Path PACK = Path.of("../../tenant-config/src/test/resources/packs/prefecture-direct");
    private static final String AREA = "PQ1";

    private final World world = world();
    private final StaffMember top = world.staff("DUTY_CHIEF", COUNTY);
    private final StaffMember area = world.staff("AREA_OFFICER", AREA);
    private final StaffMember town = world.staff("TOWN_CENTER", TOWN_A);
    private final StaffMember village = world.staff("VILLAGE", VILLAGE_A);
    private final StaffMember grid = world.staff("GRID_LEADER", GRID_A);

    /** One unit of each type under the model of the pack. */
    static World world() {
        try {
            ModelReview model = ModelReview.of(PACK, List.of(new Vocabulary()));
            assertThat(model.findings()).isEmpty();
            return new World(model.flow().orElseThrow(), organisation -> {
                organisation.unit(COUNTY, "PREFECTURE", null);
                organisation.unit(DEPARTMENT, "DEPARTMENT", COUNTY);
                organisation.unit(AREA, "AREA", COUNTY);
                organisation.unit(TOWN_A, "TOWNSHIP", AREA);
                organisation.unit(VILLAGE_A, "VILLAGE", TOWN_A);
                organisation.unit(GRID_A, "GRID", VILLAGE_A);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private World filedAtTheTop() {
        return world.reportedByHotline(GRID_A)
                .perform(top, "ACCEPT")
                .with(top, "FILE", "filingCondition", "EVENT-0201-1");
    }

    private World handedDownToTheVillage() {
        return filedAtTheTop()
                .dispatch(top, AREA)
                .perform(area, "SIGN")
                .dispatch(area, TOWN_A)
                .perform(town, "SIGN")
                .dispatch(town, VILLAGE_A)
                .perform(village, "SIGN");
    }

    @Test
    void handed_down_through_all_levels_it_is_answered_through_all() {
        handedDownToTheVillage();
        assertThat(world.file.desks().toString()).isEqualTo(String.join(" ", COUNTY, AREA, TOWN_A, VILLAGE_A));
        assertThat(world.running("ANSWER")).hasSize(3);
        world.dispatch(village, GRID_A)
                .perform(grid, "SIGN")
                .perform(grid, "HANDLE")
                .perform(grid, "FEEDBACK");
        for (StaffMember desk : List.of(village, town, area)) {
            world.perform(desk, "CHECK").perform(desk, "FEEDBACK");
        }
        assertThat(world.file.desks().toString()).isEqualTo(COUNTY);
        assertThat(world.all("ANSWER"))
                .extracting(CaseClock::outcome)
                .containsOnly(CaseClock.Outcome.DONE)
                .hasSize(3);
        world.perform(top, "CHECK").with(top, "CLOSE", "closingCondition", "EVENT-0201-1-1");
        assertThat(world.file.state()).isEqualTo("CLOSED");
    }

    @Test
    void passed_up_from_level_to_level_it_rises_to_the_top() {
        world.reportedByGrid("EVENT-0101", false, false, false);
        assertThat(world.file.desks().toString()).isEqualTo(VILLAGE_A);
        world.perform(village, "PASS_UP").perform(town, "ACCEPT");
        assertThat(world.file.level()).isEqualTo("TOWNSHIP");
        world.perform(town, "PASS_UP").perform(area, "ACCEPT");
        assertThat(world.file.level()).isEqualTo("AREA");
        world.perform(area, "PASS_UP").perform(top, "ACCEPT");
        assertThat(world.file.level()).isEqualTo("COUNTY");
        assertThat(world.file.desks().toString()).isEqualTo(COUNTY);
        assertThat(world.offered(top)).contains("FILE").doesNotContain("PASS_UP");
    }

    @Test
    void a_middle_centre_that_takes_over_still_answers_to_the_one_above() {
        handedDownToTheVillage().perform(town, "TAKE_OVER");
        assertThat(world.file.desks().toString()).isEqualTo(String.join(" ", COUNTY, AREA, TOWN_A));
        assertThat(world.running("ANSWER")).hasSize(2);
    }

    @Test
    void the_topmost_takes_over_even_what_is_on_its_way_between_two_centres() {
        filedAtTheTop().dispatch(top, AREA).perform(area, "SIGN").dispatch(area, TOWN_A);
        assertThat(world.file.state()).isEqualTo("HANDED_DOWN");
        world.perform(top, "TAKE_OVER");
        assertThat(world.file.state()).isEqualTo("FILED");
        assertThat(world.file.desks().toString()).isEqualTo(COUNTY);
    }
}
