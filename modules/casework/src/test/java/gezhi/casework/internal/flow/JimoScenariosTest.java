package gezhi.casework.internal.flow;

import static gezhi.casework.internal.flow.World.COUNTY;
import static gezhi.casework.internal.flow.World.GRID_A;
import static gezhi.casework.internal.flow.World.GRID_B;
import static gezhi.casework.internal.flow.World.STATION_A;
import static gezhi.casework.internal.flow.World.TOWN_A;
import static gezhi.casework.internal.flow.World.TOWN_B;
import static gezhi.casework.internal.flow.World.VILLAGE_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.access.StaffMember;
import gezhi.casework.internal.model.CaseClock;
import gezhi.casework.internal.model.CaseClock.Outcome;
import gezhi.kernel.NotAllowed;
import gezhi.kernel.NotOffered;
import gezhi.kernel.Refused;
import gezhi.kernel.UnitCode;
import org.junit.jupiter.api.Test;

class JimoScenariosTest {

    private final World world = World.jimo("preFilingVerify", "OPTIONAL", "preClosingCheck", "OPTIONAL");
    private final StaffMember acceptor = world.staff("ACCEPTOR", COUNTY);
    private final StaffMember dispatcher = world.staff("DISPATCHER", COUNTY);
    private final StaffMember town = world.staff("TOWN_CENTER", TOWN_A);
    private final StaffMember village = world.staff("VILLAGE", VILLAGE_A);
    private final StaffMember station = world.staff("DEPARTMENT", STATION_A);

    private void state(String state, String holder, String... desks) {
        assertThat(world.file.state()).isEqualTo(state);
        assertThat(world.file.holder()).isEqualTo(new UnitCode(holder));
        if (desks.length > 0) {
            assertThat(world.file.desks().toString()).isEqualTo(String.join(" ", desks));
        }
    }

    private World filedInTown() {
        return world.reportedByGrid("EVENT-0201", false, false, false)
                .perform(town, "ACCEPT")
                .with(town, "FILE", "filingCondition", "EVENT-0201-1");
    }

    private World handedDown() {
        return world.reportedByHotline(GRID_A)
                .perform(acceptor, "ACCEPT")
                .with(acceptor, "FILE", "filingCondition", "EVENT-0201-1")
                .dispatch(dispatcher, TOWN_A);
    }

    @Test
    void the_county_urges_a_sub_centre_that_sits_on_a_case_and_the_sub_centre_does_not_urge_itself() {
        filedInTown();
        state("FILED", TOWN_A, TOWN_A);
        assertThat(world.offered(town)).doesNotContain("URGE");
        assertThat(world.offered(dispatcher)).contains("URGE");
        world.perform(dispatcher, "URGE");
        state("FILED", TOWN_A, TOWN_A);
    }

    @Test
    void a_matter_in_another_township_comes_to_that_townships_desk() {
        world.report("GRID", "EVENT-0201", GRID_B, world.staff("GRID_WORKER", GRID_A), false, false, false);
        state("REPORTED", TOWN_B, TOWN_B);
        assertThat(world.file.reporterUnit()).isEqualTo(new UnitCode(GRID_A));
        assertThat(world.file.township()).isEqualTo(TOWN_B);
    }

    @Test
    void what_is_the_countys_or_not_classified_comes_to_the_county() {
        world.reportedByGrid("EVENT-0301", false, false, false);
        state("REPORTED", COUNTY, COUNTY);
        World other = World.jimo().reportedByGrid(null, false, false, false);
        assertThat(other.file.desk()).isEqualTo(new UnitCode(COUNTY));
    }

    @Test
    void the_sub_centre_settles_its_own() {
        filedInTown().dispatch(town, STATION_A);
        state("DISPATCHED", STATION_A, TOWN_A);
        world.perform(station, "SIGN").perform(station, "HANDLE").perform(station, "FEEDBACK");
        state("FED_BACK", TOWN_A, TOWN_A);
        world.perform(town, "CHECK").with(town, "CLOSE", "closingCondition", "EVENT-0201-1-1");
        state("CLOSED", TOWN_A);
    }

    @Test
    void the_hotline_case_goes_down_to_the_village_and_its_answer_up_to_the_county() {
        handedDown();
        state("HANDED_DOWN", TOWN_A, COUNTY);
        assertThat(world.running("ANSWER")).extracting(CaseClock::holder).containsExactly(new UnitCode(TOWN_A));
        world.perform(town, "SIGN");
        state("FILED", TOWN_A, COUNTY, TOWN_A);
        assertThat(world.offered(town)).doesNotContain("VOID", "CLOSE").contains("DISPATCH");
        assertThatThrownBy(() -> world.perform(town, "VOID")).isInstanceOf(NotOffered.class);
        world.dispatch(town, VILLAGE_A)
                .perform(village, "SIGN")
                .perform(village, "HANDLE")
                .perform(village, "FEEDBACK");
        state("FED_BACK", TOWN_A, COUNTY, TOWN_A);
        world.perform(town, "CHECK");
        assertThatThrownBy(() -> world.with(town, "CLOSE", "closingCondition", "EVENT-0201-1-1"))
                .isInstanceOf(NotOffered.class);
        world.perform(town, "FEEDBACK");
        state("FED_BACK", COUNTY, COUNTY);
        assertThat(world.file.handler()).isEqualTo(new UnitCode(TOWN_A));
        assertThat(world.all("ANSWER")).extracting(CaseClock::outcome).containsExactly(Outcome.DONE);
        world.perform(acceptor, "CHECK").with(acceptor, "CLOSE", "closingCondition", "EVENT-0201-1-1");
        state("CLOSED", COUNTY);
    }

    @Test
    void rework_goes_down_again_to_the_sub_centre_that_answered() {
        handedDown().perform(town, "SIGN").dispatch(town, VILLAGE_A).perform(village, "SIGN");
        world.perform(village, "HANDLE").perform(village, "FEEDBACK").perform(town, "CHECK");
        world.perform(town, "FEEDBACK").perform(acceptor, "REWORK");
        state("HANDED_DOWN", TOWN_A, COUNTY);
        assertThat(world.running("ANSWER")).hasSize(1);
        world.perform(town, "SIGN");
        state("FILED", TOWN_A, COUNTY, TOWN_A);
        assertThat(world.file.handler()).isNull();
    }

    @Test
    void a_pass_up_that_is_returned_comes_back_and_the_desk_never_moved() {
        world.reportedByGrid("EVENT-0201", false, false, false).perform(town, "PASS_UP");
        state("PASSED_UP", COUNTY, TOWN_A);
        world.perform(acceptor, "RETURN");
        state("ACCEPTED", TOWN_A, TOWN_A);
        assertThat(world.file.level()).isEqualTo("TOWNSHIP");
    }

    @Test
    void a_pass_up_that_is_accepted_makes_the_county_the_desk_and_raises_the_level() {
        world.reportedByGrid("EVENT-0201", false, false, false)
                .perform(town, "PASS_UP")
                .perform(acceptor, "ACCEPT");
        state("ACCEPTED", COUNTY, COUNTY);
        assertThat(world.file.level()).isEqualTo("COUNTY");
        world.with(acceptor, "FILE", "filingCondition", "EVENT-0201-1");
        assertThat(world.file.level())
                .as("filing does not lower what was raised")
                .isEqualTo("COUNTY");
    }

    @Test
    void what_came_back_twice_is_not_passed_up_a_third_time() {
        world.reportedByGrid("EVENT-0201", false, false, false);
        for (int i = 0; i < 2; i++) {
            world.perform(town, "PASS_UP").perform(acceptor, "RETURN");
        }
        assertThat(world.offered(town)).doesNotContain("PASS_UP");
        assertThatThrownBy(() -> world.perform(town, "PASS_UP"))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo("NotReturnedTwice"));
    }

    @Test
    void a_case_taken_over_during_handling_leaves_the_station_and_its_clock_is_withdrawn() {
        filedInTown().dispatch(town, STATION_A).perform(station, "SIGN");
        world.perform(dispatcher, "TAKE_OVER");
        state("FILED", COUNTY, COUNTY);
        assertThat(world.all("HANDLE")).extracting(CaseClock::outcome).containsExactly(Outcome.WITHDRAWN);
        assertThat(world.offered(station)).isEmpty();
        assertThat(world.offered(town)).isEmpty();
        assertThat(world.file.level()).isEqualTo("COUNTY");
        assertThatThrownBy(() -> world.perform(station, "HANDLE")).isInstanceOf(NotOffered.class);
    }

    @Test
    void what_was_handed_down_and_is_taken_over_answers_to_nobody_again() {
        handedDown().perform(town, "SIGN").perform(dispatcher, "TAKE_OVER");
        state("FILED", COUNTY, COUNTY);
        assertThat(world.all("ANSWER")).extracting(CaseClock::outcome).containsExactly(Outcome.WITHDRAWN);
    }

    @Test
    void a_township_level_matter_settled_on_the_spot_is_filed_checked_and_closed_by_the_sub_centre() {
        world.reportedByGrid("EVENT-0201", true, true, true);
        state("REPORTED", TOWN_A, TOWN_A);
        world.perform(town, "ACCEPT")
                .with(town, "FILE", "filingCondition", "EVENT-0201-1")
                .perform(town, "CHECK");
        state("CHECKED", TOWN_A);
        world.with(town, "CLOSE", "closingCondition", "EVENT-0201-1-1");
        state("CLOSED", TOWN_A);
    }

    @Test
    void the_county_sends_to_departments_and_sub_centres_the_sub_centre_within_its_township() {
        world.reportedByHotline(GRID_A)
                .perform(acceptor, "ACCEPT")
                .with(acceptor, "FILE", "filingCondition", "EVENT-0201-1");
        assertThat(world.need(dispatcher, "DISPATCH", "unit").choices())
                .extracting(c -> c.value())
                .containsExactly(TOWN_A, "CGJ", "GAJ", TOWN_B);
        assertThatThrownBy(() -> world.dispatch(dispatcher, GRID_A))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo("UnitBelowDesk"));
        world.dispatch(dispatcher, TOWN_A).perform(town, "SIGN");
        assertThat(world.need(town, "DISPATCH", "unit").choices())
                .extracting(c -> (String) c.value())
                .startsWith(VILLAGE_A, GRID_A)
                .hasSize(7)
                .allMatch(u -> u.startsWith(TOWN_A));
        assertThatThrownBy(() -> world.dispatch(town, GRID_B)).isInstanceOf(Refused.class);
    }

    @Test
    void who_usually_leads_such_a_matter_stands_first_and_then_who_helps() {
        world.reportedByHotline(GRID_A)
                .perform(acceptor, "ACCEPT")
                .with(acceptor, "FILE", "filingCondition", "EVENT-0301-1");
        assertThat(world.need(dispatcher, "DISPATCH", "unit").choices())
                .extracting(c -> c.value())
                .containsExactly("GAJ", TOWN_A, "CGJ", TOWN_B);
    }

    @Test
    void an_abolished_sub_centre_gives_back_what_it_has_not_signed() {
        handedDown();
        world.organisation.abolish(TOWN_A);
        assertThat(Steps.due(world.situation())).isEqualTo("WITHDRAW");
    }

    @Test
    void another_townships_sub_centre_has_no_say() {
        filedInTown();
        StaffMember other = world.staff("TOWN_CENTER", TOWN_B);
        assertThat(world.offered(other)).isEmpty();
        assertThatThrownBy(() -> world.dispatch(other, GRID_B)).isInstanceOf(NotAllowed.class);
    }
}
