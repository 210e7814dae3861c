package gezhi.casework.internal.flow;

import static gezhi.casework.internal.flow.World.COUNTY;
import static gezhi.casework.internal.flow.World.DEPARTMENT;
import static gezhi.casework.internal.flow.World.GRID_A;
import static gezhi.casework.internal.flow.World.TOWN_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.access.StaffMember;
import gezhi.casework.internal.model.CaseClock;
import gezhi.casework.internal.model.CaseStep;
import gezhi.kernel.NotAllowed;
import gezhi.kernel.NotOffered;
import gezhi.kernel.Refused;
import gezhi.kernel.UnitCode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class XintianScenariosTest {

    private final World world = World.xintian("preFilingVerify", "OPTIONAL", "preClosingCheck", "OPTIONAL");
    private final StaffMember acceptor = world.staff("ACCEPTOR", COUNTY);
    private final StaffMember dispatcher = world.staff("DISPATCHER", COUNTY);
    private final StaffMember department = world.staff("DEPARTMENT", DEPARTMENT);
    private final StaffMember handler = world.staff("HANDLER", DEPARTMENT);

    private World filed() {
        return world.reportedByHotline(GRID_A)
                .perform(acceptor, "ACCEPT")
                .with(acceptor, "FILE", "filingCondition", "EVENT-0201-1");
    }

    private World handled() {
        return filed().dispatch(dispatcher, DEPARTMENT)
                .perform(department, "SIGN")
                .assign(department, handler)
                .perform(handler, "HANDLE");
    }

    private void state(String state, String holder) {
        assertThat(world.file.state()).isEqualTo(state);
        assertThat(world.file.holder()).isEqualTo(new UnitCode(holder));
    }

    @Test
    void a_report_goes_from_hand_to_hand_until_it_is_closed() {
        world.reportedByHotline(GRID_A);
        state("REPORTED", COUNTY);
        world.perform(acceptor, "ACCEPT");
        state("ACCEPTED", COUNTY);
        world.with(acceptor, "FILE", "filingCondition", "EVENT-0201-1");
        state("FILED", COUNTY);
        assertThat(world.file.category()).isEqualTo("EVENT-0201");
        assertThat(world.file.level()).isEqualTo("TOWNSHIP");
        world.dispatch(dispatcher, DEPARTMENT);
        state("DISPATCHED", DEPARTMENT);
        world.perform(department, "SIGN");
        state("HANDLING", DEPARTMENT);
        world.assign(department, handler).perform(handler, "HANDLE");
        state("HANDLED", DEPARTMENT);
        world.perform(department, "FEEDBACK");
        state("FED_BACK", COUNTY);
        assertThat(world.file.assignee()).isNull();
        world.perform(acceptor, "CHECK");
        state("CHECKED", COUNTY);
        world.with(acceptor, "CLOSE", "closingCondition", "EVENT-0201-1-1");
        state("CLOSED", COUNTY);
        assertThat(world.file.endedAt()).isEqualTo(world.now);
        assertThat(world.steps).extracting(CaseStep::seq).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(world.clocks()).noneMatch(CaseClock::running);
        assertThat(world.file.returns() + world.file.reworks()).isZero();
    }

    @Test
    void a_grid_worker_settles_a_matter_of_the_grid_on_the_spot_and_it_is_closed() {
        world.reportedByGrid("EVENT-0101", true, true, true);
        state("CLOSED", COUNTY);
        assertThat(world.clocks()).isEmpty();
    }

    @Test
    void settled_on_the_spot_without_a_filing_condition_it_is_reported_like_any_other() {
        world.reportedByGrid("EVENT-0101", true, false, false);
        state("REPORTED", COUNTY);
        assertThat(world.file.handler()).isEqualTo(new UnitCode(GRID_A));
    }

    @Test
    void settled_on_the_spot_but_of_a_higher_level_the_desk_files_checks_and_closes_it() {
        world.reportedByGrid("EVENT-0201", true, true, true);
        state("REPORTED", COUNTY);
        world.perform(acceptor, "ACCEPT")
                .with(acceptor, "FILE", "filingCondition", "EVENT-0201-1")
                .perform(acceptor, "CHECK");
        state("CHECKED", COUNTY);
        world.with(acceptor, "CLOSE", "closingCondition", "EVENT-0201-1-1");
        state("CLOSED", COUNTY);
    }

    @Test
    void a_county_may_have_spot_settlements_checked() {
        World checking = World.xintian("spotSettlement", "CHECK").reportedByGrid("EVENT-0101", true, true, true);
        assertThat(checking.file.state()).isEqualTo("FED_BACK");
        checking.perform(checking.staff("ACCEPTOR", COUNTY), "REWORK");
        assertThat(checking.file.state()).isEqualTo("HANDLING");
        assertThat(checking.file.holder()).isEqualTo(new UnitCode(GRID_A));
        assertThat(checking.file.settledOnSpot()).isFalse();
    }

    @Test
    void two_rounds_of_rework_restart_the_handling_limit_and_keep_the_history() {
        handled().perform(department, "FEEDBACK");
        for (int round = 1; round <= 2; round++) {
            world.later(Duration.ofHours(2)).perform(acceptor, "REWORK");
            state("HANDLING", DEPARTMENT);
            assertThat(world.file.reworks()).isEqualTo(round);
            assertThat(world.file.assignee()).isNull();
            CaseClock clock = world.running("HANDLE").get(0);
            assertThat(clock.carried()).isZero();
            assertThat(clock.startedAt()).isEqualTo(world.now);
            world.perform(department, "HANDLE").perform(department, "FEEDBACK");
        }
        assertThat(world.all("HANDLE")).hasSize(3);
        assertThat(world.steps).hasSize(14);
    }

    @Test
    void a_refused_report_is_reopened_under_the_same_number() {
        world.reportedByHotline(GRID_A).perform(acceptor, "REJECT");
        assertThat(world.file.state()).isEqualTo("REJECTED");
        assertThat(world.file.endedAt()).isNotNull();
        var number = world.file.number();
        world.perform(acceptor, "REOPEN");
        state("REPORTED", COUNTY);
        assertThat(world.file.endedAt()).isNull();
        assertThat(world.file.number()).isEqualTo(number);
    }

    @Test
    void not_ours_revoke_the_assignment_return_to_the_dispatcher_return_to_the_acceptor() {
        filed().dispatch(dispatcher, DEPARTMENT).perform(department, "SIGN").assign(department, handler);
        assertThatThrownBy(() -> world.perform(department, "RETURN")).isInstanceOf(NotOffered.class);
        world.perform(department, "REVOKE_ASSIGN").perform(department, "RETURN");
        state("FILED", COUNTY);
        assertThatThrownBy(() -> world.perform(dispatcher, "CHECK")).isInstanceOf(NotOffered.class);
        world.perform(dispatcher, "RETURN");
        state("ACCEPTED", COUNTY);
        assertThat(world.file.returns()).isEqualTo(3);
    }

    @Test
    void what_is_assigned_is_the_assignees_and_nobody_elses() {
        StaffMember other = world.organisation.hire("other", "HANDLER", DEPARTMENT);
        filed().dispatch(dispatcher, DEPARTMENT).perform(department, "SIGN");
        assertThatThrownBy(() -> world.perform(handler, "HANDLE")).isInstanceOf(NotAllowed.class);
        assertThat(world.offered(department)).contains("HANDLE");
        world.assign(department, other);
        assertThatThrownBy(() -> world.perform(handler, "HANDLE")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.perform(department, "HANDLE")).isInstanceOf(NotAllowed.class);
        assertThat(world.offered(other)).containsExactly("HANDLE");
        world.assign(department, handler).perform(handler, "HANDLE");
        state("HANDLED", DEPARTMENT);
    }

    @Test
    void a_case_is_handed_only_to_the_holders_own_handlers() {
        filed().dispatch(dispatcher, DEPARTMENT).perform(department, "SIGN");
        assertThat(world.need(department, "ASSIGN", "account").choices())
                .extracting(c -> c.value())
                .containsExactlyInAnyOrder(department.account(), handler.account());
        StaffMember elsewhere = world.staff("HANDLER", TOWN_A);
        assertThatThrownBy(() -> world.assign(department, elsewhere))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo("AccountMayHandle"));
    }

    @Test
    void when_the_holder_is_abolished_the_system_takes_the_case_back() {
        filed().dispatch(dispatcher, DEPARTMENT);
        assertThat(Steps.due(world.situation())).isNull();
        world.organisation.abolish(DEPARTMENT);
        assertThat(Steps.due(world.situation())).isEqualTo("WITHDRAW");
        World.in(() -> world.steps.add(Steps.automatic(world.situation(), "WITHDRAW")));
        state("FILED", COUNTY);
        CaseStep last = world.steps.get(world.steps.size() - 1);
        assertThat(last.account()).isEqualTo("SYSTEM");
        assertThat(last.back()).isTrue();
        assertThat(world.all("HANDLE")).extracting(CaseClock::outcome).containsExactly(CaseClock.Outcome.WITHDRAWN);
    }

    @Test
    void verification_on_the_spot_goes_to_the_grid_of_the_place_and_comes_back() {
        world.reportedByHotline(GRID_A).perform(acceptor, "ACCEPT").perform(acceptor, "PRE_FILING_VERIFY");
        state("VERIFYING", GRID_A);
        assertThatThrownBy(() -> world.with(world.staff("GRID_LEADER", GRID_A), "VERIFY", "confirmed", true))
                .isInstanceOf(NotAllowed.class);
        world.with(world.staff("GRID_WORKER", GRID_A), "VERIFY", "confirmed", false);
        state("ACCEPTED", COUNTY);
        assertThat(world.offered(acceptor)).doesNotContain("FILE").contains("PRE_FILING_VERIFY", "VOID");
        assertThatThrownBy(() -> world.with(acceptor, "FILE", "filingCondition", "EVENT-0201-1"))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo("VerifiedTrue"));
    }

    @Test
    void without_a_grid_nobody_can_be_sent_to_look() {
        world.reportedByHotline(null).perform(acceptor, "ACCEPT");
        assertThat(world.offered(acceptor)).doesNotContain("PRE_FILING_VERIFY");
        assertThatThrownBy(() -> world.perform(acceptor, "PRE_FILING_VERIFY")).isInstanceOf(NotOffered.class);
    }

    @Test
    void supervision_is_kept_on_the_case_and_urging_is_for_what_another_holds() {
        StaffMember supervisor = world.staff("SUPERVISOR", COUNTY);
        filed();
        assertThat(world.offered(dispatcher)).doesNotContain("URGE");
        world.dispatch(dispatcher, DEPARTMENT).perform(dispatcher, "URGE");
        world.with(supervisor, "SUPERVISE", "kind", "YELLOW");
        assertThat(world.file.supervision()).isEqualTo("YELLOW");
        state("DISPATCHED", DEPARTMENT);
        assertThatThrownBy(() -> world.with(department, "SUPERVISE", "kind", "RED"))
                .isInstanceOf(NotAllowed.class);
    }
}
