package gezhi.casework.internal.flow;

import static gezhi.casework.internal.flow.World.COUNTY;
import static gezhi.casework.internal.flow.World.DEPARTMENT;
import static gezhi.casework.internal.flow.World.GRID_A;
import static gezhi.casework.internal.flow.World.TOWN_A;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.access.StaffMember;
import gezhi.casework.internal.model.CaseClock;
import gezhi.casework.internal.model.CaseClock.Outcome;
import gezhi.casework.internal.model.CaseFile;
import gezhi.kernel.UnitCode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Time limits: when they start, stand still, go on, begin anew and end. It is Monday, 9:00 in the county. */
class ClocksTest {

    private final World world = World.xintian("preFilingVerify", "OPTIONAL", "preClosingCheck", "OPTIONAL");
    private final StaffMember acceptor = world.staff("ACCEPTOR", COUNTY);
    private final StaffMember dispatcher = world.staff("DISPATCHER", COUNTY);
    private final StaffMember department = world.staff("DEPARTMENT", DEPARTMENT);
    private final StaffMember worker = world.staff("GRID_WORKER", GRID_A);

    /** An instant of November 2026 in the county's time. */
    private static Instant november(int day, int hour, int minute) {
        return Instant.parse("2026-11-%02dT%02d:%02d:00Z".formatted(day, hour, minute))
                .minus(Duration.ofHours(8));
    }

    private CaseClock the(String rule) {
        assertThat(world.running(rule)).hasSize(1);
        return world.running(rule).get(0);
    }

    private World filed() {
        return world.reportedByHotline(GRID_A)
                .perform(acceptor, "ACCEPT")
                .with(acceptor, "FILE", "filingCondition", "EVENT-0201-1");
    }

    @Test
    void accepting_a_matter_of_the_grid_takes_four_working_hours_of_the_desk() {
        world.reportedByGrid("EVENT-0101", false, false, false);
        assertThat(the("ACCEPT").deadline()).isEqualTo(november(23, 15, 0));
        assertThat(the("ACCEPT").yellowAt()).isEqualTo(november(23, 11, 48));
        assertThat(the("ACCEPT").holder()).isEqualTo(new UnitCode(COUNTY));
        assertThat(world.file.dueAt()).isEqualTo(november(23, 15, 0));
        assertThat(world.file.yellowAt()).isEqualTo(november(23, 11, 48));
    }

    @Test
    void a_working_day_ends_at_the_same_time_of_the_next_working_day() {
        world.later(Duration.ofDays(4)).reportedByHotline(GRID_A);
        assertThat(the("ACCEPT").deadline()).isEqualTo(november(30, 9, 0));
    }

    @Test
    void the_clock_goes_on_through_the_stage_and_ends_with_it() {
        filed();
        assertThat(world.all("ACCEPT")).hasSize(1);
        CaseClock accept = world.all("ACCEPT").get(0);
        assertThat(accept.running()).isFalse();
        assertThat(accept.outcome()).isEqualTo(Outcome.DONE);
        assertThat(accept.used()).isEqualTo(Duration.ofMinutes(2));
        assertThat(accept.late(world.now.plus(Duration.ofDays(9)))).isFalse();
        assertThat(the("DISPATCH").startedAt()).isEqualTo(world.now);
    }

    @Test
    void during_verification_accepting_stands_still_and_goes_on_where_it_stood() {
        world.reportedByHotline(GRID_A).later(Duration.ofHours(1)).perform(acceptor, "ACCEPT");
        world.perform(acceptor, "PRE_FILING_VERIFY");
        assertThat(the("ACCEPT").paused()).isTrue();
        assertThat(the("VERIFY").deadline()).isEqualTo(world.now.plus(Duration.ofHours(24)));
        assertThat(world.file.dueAt()).isEqualTo(the("VERIFY").deadline());
        assertThat(the("ACCEPT").late(november(30, 9, 0))).isFalse();
        world.later(Duration.ofHours(24)).with(worker, "VERIFY", "confirmed", true);
        assertThat(the("ACCEPT").paused()).isFalse();
        assertThat(the("ACCEPT").pausedFor()).isEqualTo(Duration.ofHours(8).plusMinutes(1));
        assertThat(the("ACCEPT").deadline()).isEqualTo(november(25, 9, 1));
        assertThat(world.all("VERIFY")).extracting(CaseClock::outcome).containsExactly(Outcome.DONE);
    }

    @Test
    void what_was_overdue_before_it_stood_still_stays_overdue() {
        world.reportedByHotline(GRID_A).perform(acceptor, "ACCEPT").later(Duration.ofDays(2));
        world.perform(acceptor, "PRE_FILING_VERIFY");
        Instant deadline = the("ACCEPT").deadline();
        world.later(Duration.ofHours(3)).with(worker, "VERIFY", "confirmed", true);
        assertThat(the("ACCEPT").deadline()).isEqualTo(deadline);
        assertThat(the("ACCEPT").late(world.now)).isTrue();
    }

    @Test
    void the_handling_limit_is_the_filing_conditions_and_includes_signing() {
        filed().dispatch(dispatcher, DEPARTMENT);
        Instant sent = world.now;
        assertThat(the("HANDLE").limitText()).isEqualTo("2 WORK_DAY");
        assertThat(the("HANDLE").deadline()).isEqualTo(sent.plus(Duration.ofDays(2)));
        world.perform(department, "SIGN");
        assertThat(the("HANDLE").startedAt()).isEqualTo(sent);
        assertThat(world.all("SIGN")).extracting(CaseClock::outcome).containsExactly(Outcome.DONE);
    }

    @Test
    void where_the_filing_condition_has_no_limit_the_models_holds_for_the_level() {
        world.reportedByHotline(GRID_A)
                .perform(acceptor, "ACCEPT")
                .with(acceptor, "FILE", "filingCondition", "EVENT-0301-1")
                .dispatch(dispatcher, DEPARTMENT);
        assertThat(the("HANDLE").limitText()).isEqualTo("7 WORK_DAY");
    }

    @Test
    void the_whole_case_runs_from_the_report_and_filing_sets_its_limit() {
        world.reportedByHotline(GRID_A);
        assertThat(the("CASE").limitText()).isEqualTo("7 WORK_DAY + 8 WORK_DAY");
        world.perform(acceptor, "ACCEPT").with(acceptor, "FILE", "filingCondition", "EVENT-0201-1");
        assertThat(world.all("CASE")).hasSize(1);
        assertThat(the("CASE").limitText()).isEqualTo("2 WORK_DAY + 7 WORK_DAY");
        assertThat(the("CASE").deadline()).isEqualTo(november(23, 9, 0).plus(Duration.ofDays(11)));
        assertThat(world.file.caseDueAt()).isEqualTo(the("CASE").deadline());
    }

    @Test
    void a_limit_that_does_not_restart_goes_on_when_the_case_comes_back_to_the_same_unit() {
        filed().later(Duration.ofHours(1)).dispatch(dispatcher, DEPARTMENT);
        world.perform(department, "RETURN");
        CaseClock again = the("DISPATCH");
        assertThat(again.carried()).isEqualTo(Duration.ofMinutes(61));
        assertThat(again.deadline()).isEqualTo(november(23, 15, 3));
        assertThat(world.all("HANDLE")).extracting(CaseClock::outcome).containsExactly(Outcome.RETURNED);
    }

    @Test
    void taking_back_ends_the_units_clocks_as_withdrawn() {
        filed().dispatch(dispatcher, DEPARTMENT).perform(dispatcher, "WITHDRAW");
        assertThat(world.all("SIGN")).extracting(CaseClock::outcome).containsExactly(Outcome.WITHDRAWN);
        assertThat(world.all("HANDLE")).extracting(CaseClock::outcome).containsExactly(Outcome.WITHDRAWN);
    }

    @Test
    void a_voided_case_stops_all_clocks_and_has_no_lamp() {
        world.reportedByHotline(GRID_A).perform(acceptor, "ACCEPT").perform(acceptor, "VOID");
        assertThat(world.clocks()).extracting(CaseClock::outcome).containsOnly(Outcome.STOPPED);
        assertThat(world.file.dueAt()).isEqualTo(CaseFile.NEVER);
        assertThat(world.file.caseDueAt()).isEqualTo(CaseFile.NEVER);
    }

    @Test
    void each_step_tells_the_working_time_since_the_one_before() {
        world.reportedByHotline(GRID_A).later(Duration.ofHours(24)).perform(acceptor, "ACCEPT");
        assertThat(world.steps.get(1).worked()).isEqualTo(Duration.ofHours(8).plusMinutes(1));
    }

    @Test
    void in_the_jimo_model_every_level_that_must_answer_has_a_clock() {
        World jimo = World.jimo();
        StaffMember desk = jimo.staff("ACCEPTOR", COUNTY);
        jimo.reportedByHotline(GRID_A)
                .perform(desk, "ACCEPT")
                .with(desk, "FILE", "filingCondition", "EVENT-0201-1")
                .dispatch(jimo.staff("DISPATCHER", COUNTY), TOWN_A);
        CaseClock answer = jimo.running("ANSWER").get(0);
        assertThat(answer.limitText()).isEqualTo("2 WORK_DAY + 2 WORK_DAY");
        assertThat(answer.holder()).isEqualTo(new UnitCode(TOWN_A));
        assertThat(jimo.running("CASE")).extracting(CaseClock::holder).containsExactly(new UnitCode(COUNTY));
        jimo.perform(jimo.staff("TOWN_CENTER", TOWN_A), "SIGN");
        assertThat(jimo.running("ANSWER")).containsExactly(answer);
        assertThat(jimo.all("SIGN")).extracting(CaseClock::outcome).containsExactly(Outcome.DONE);
        assertThat(jimo.running("CASE")).extracting(CaseClock::holder).containsExactly(new UnitCode(TOWN_A));
    }
}
