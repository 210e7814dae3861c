package gezhi.casework.internal.flow;

import static gezhi.casework.internal.flow.World.COUNTY;
import static gezhi.casework.internal.flow.World.DEPARTMENT;
import static gezhi.casework.internal.flow.World.GRID_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.access.StaffMember;
import gezhi.casework.OperationRequest;
import gezhi.kernel.Invalid;
import gezhi.kernel.Refused;
import gezhi.kernel.Violation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each rule by its name: what passes, what it refuses. */
class RulesTest {

    private final World world = World.xintian("preClosingCheck", "OPTIONAL", "preFilingVerify", "OPTIONAL");
    private final StaffMember acceptor = world.staff("ACCEPTOR", COUNTY);
    private final StaffMember dispatcher = world.staff("DISPATCHER", COUNTY);
    private final StaffMember department = world.staff("DEPARTMENT", DEPARTMENT);

    private static void refusedBy(String rule, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private static void invalid(String field, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.violations())
                .extracting(Violation::field)
                .containsExactly(field));
    }

    private World accepted(World in) {
        return in.reportedByHotline(GRID_A).perform(in.staff("ACCEPTOR", COUNTY), "ACCEPT");
    }

    private World filed(String condition) {
        return accepted(world).with(acceptor, "FILE", "filingCondition", condition);
    }

    private World handling(String condition) {
        return filed(condition).dispatch(dispatcher, DEPARTMENT).perform(department, "SIGN");
    }

    @Test
    void filing_takes_a_condition_of_the_countys_list() {
        accepted(world);
        refusedBy("FilingConditionInForce", () -> world.with(acceptor, "FILE", "filingCondition", "EVENT-9999-1"));
        world.with(acceptor, "FILE", "filingCondition", "EVENT-0301-1");
        assertThat(world.file.level()).isEqualTo("COUNTY");
    }

    @Test
    void all_conditions_are_offered_for_filing_the_own_categorys_first() {
        World own = World.xintian().reportedByGrid("EVENT-0201", false, false, false);
        own.perform(own.staff("ACCEPTOR", COUNTY), "ACCEPT");
        assertThat(own.need(own.staff("ACCEPTOR", COUNTY), "FILE", "filingCondition")
                        .choices())
                .extracting(c -> c.value())
                .containsExactly("EVENT-0201-1", "EVENT-0101-1", "EVENT-0301-1");
    }

    @Test
    void where_verification_is_required_filing_waits_for_it_but_not_where_there_is_no_grid() {
        World strict = accepted(World.xintian("preFilingVerify", "REQUIRED"));
        StaffMember desk = strict.staff("ACCEPTOR", COUNTY);
        assertThat(strict.offered(desk)).doesNotContain("FILE");
        refusedBy("VerifiedTrue", () -> strict.with(desk, "FILE", "filingCondition", "EVENT-0201-1"));
        strict.perform(desk, "PRE_FILING_VERIFY")
                .with(strict.staff("GRID_WORKER", GRID_A), "VERIFY", "confirmed", true);
        assertThat(strict.offered(desk)).contains("FILE");
        World nowhere = World.xintian("preFilingVerify", "REQUIRED").reportedByHotline(null);
        nowhere.perform(nowhere.staff("ACCEPTOR", COUNTY), "ACCEPT");
        assertThat(nowhere.offered(nowhere.staff("ACCEPTOR", COUNTY))).contains("FILE");
    }

    @Test
    void a_unit_must_be_in_force_and_below_the_desk() {
        filed("EVENT-0201-1");
        world.organisation.abolish(DEPARTMENT);
        refusedBy("UnitInForce", () -> world.dispatch(dispatcher, DEPARTMENT));
        refusedBy("UnitBelowDesk", () -> world.dispatch(dispatcher, "NOWHERE"));
        refusedBy("UnitBelowDesk", () -> world.dispatch(dispatcher, World.VILLAGE_A));
        invalid("to.unit", () -> world.dispatch(dispatcher, "不是编码"));
        invalid("to.unit", () -> world.perform(dispatcher, "DISPATCH"));
    }

    @Test
    void a_unit_must_have_somebody_who_can_receive() {
        filed("EVENT-0201-1");
        world.organisation.dismiss("DEPARTMENT@GAJ");
        assertThat(world.need(dispatcher, "DISPATCH", "unit").choices())
                .extracting(c -> c.value())
                .contains(DEPARTMENT)
                .doesNotContain("GAJ");
        refusedBy("UnitStaffed", () -> world.dispatch(dispatcher, "GAJ"));
    }

    @Test
    void handling_brings_the_pictures_that_the_filing_condition_asks_for() {
        handling("EVENT-0101-1");
        var need = world.need(department, "HANDLE", "attachments");
        assertThat(need.required()).isTrue();
        assertThat(need.minimum()).isEqualTo(1);
        refusedBy("EvidenceAsFilingConditionAsks", () -> world.perform(department, World.request("HANDLE"), 0));
        invalid("attachments", () -> world.perform(department, OperationRequest.of("HANDLE", "已处置")));
        world.perform(department, World.request("HANDLE"), 1);
        assertThat(world.file.state()).isEqualTo("HANDLED");
    }

    @Test
    void where_no_evidence_is_asked_for_none_is_needed() {
        handling("EVENT-0201-1");
        assertThat(world.need(department, "HANDLE", "attachments").required()).isFalse();
        assertThatCode(() -> world.perform(department, OperationRequest.of("HANDLE", "已处置")))
                .doesNotThrowAnyException();
        assertThat(Evidence.pictures("PHOTO:2")).isEqualTo(2);
        assertThat(Evidence.pictures("PHOTO")).isEqualTo(1);
        assertThat(Evidence.pictures("")).isZero();
        assertThat(Evidence.pictures((String) null)).isZero();
    }

    @Test
    void closing_takes_a_closing_condition_of_the_cases_own_filing_condition() {
        handling("EVENT-0201-1").perform(department, "HANDLE").perform(department, "FEEDBACK");
        world.perform(acceptor, "CHECK");
        refusedBy("ClosingConditionMet", () -> world.with(acceptor, "CLOSE", "closingCondition", "EVENT-0101-1-1"));
        invalid("fields.closingCondition", () -> world.perform(acceptor, "CLOSE"));
        assertThat(world.need(acceptor, "CLOSE", "closingCondition").choices())
                .extracting(c -> c.value())
                .containsExactly("EVENT-0201-1-1");
        world.with(acceptor, "CLOSE", "closingCondition", "EVENT-0201-1-1");
        assertThat(world.file.closingCondition()).isEqualTo("EVENT-0201-1-1");
    }

    @Test
    void an_ended_case_is_reopened_within_fifteen_days_only() {
        world.reportedByHotline(GRID_A).perform(acceptor, "REJECT").later(Duration.ofDays(14));
        assertThat(world.offered(acceptor)).containsExactly("REOPEN");
        world.later(Duration.ofDays(2));
        assertThat(world.offered(acceptor)).isEmpty();
        refusedBy("ClosedWithin", () -> world.perform(acceptor, "REOPEN"));
    }

    @Test
    void a_failed_on_site_check_stands_in_the_way_until_the_next_round() {
        handling("EVENT-0201-1").perform(department, "HANDLE").perform(department, "FEEDBACK");
        world.perform(acceptor, "PRE_CLOSING_CHECK")
                .perform(world.staff("GRID_WORKER", GRID_A), request("CHECK", "confirmed", false));
        assertThat(world.file.state()).isEqualTo("FED_BACK");
        assertThat(world.offered(acceptor)).doesNotContain("CHECK").contains("REWORK", "RETURN", "PRE_CLOSING_CHECK");
        refusedBy("OnSiteCheckPassed", () -> world.perform(acceptor, "CHECK"));
        world.perform(acceptor, "REWORK").perform(department, "HANDLE").perform(department, "FEEDBACK");
        assertThat(world.offered(acceptor)).contains("CHECK");
    }

    @Test
    void the_input_must_be_what_is_asked_for_and_nothing_else() {
        accepted(world);
        invalid("fields.colour", () -> world.with(acceptor, "VOID", "colour", "red"));
        invalid(
                "to.account",
                () -> world.perform(
                        acceptor,
                        new OperationRequest(
                                "VOID", new OperationRequest.Receiver(null, "x"), "说明", List.of(), Map.of())));
        invalid("opinion", () -> world.perform(acceptor, OperationRequest.of("VOID", " \u0000 ")));
        invalid("opinion", () -> world.perform(acceptor, OperationRequest.of("VOID", "长".repeat(20_001))));
        world.perform(acceptor, "PRE_FILING_VERIFY");
        StaffMember worker = world.staff("GRID_WORKER", GRID_A);
        invalid("fields.confirmed", () -> world.with(worker, "VERIFY", "confirmed", "maybe"));
        world.with(worker, "VERIFY", "confirmed", "true");
        assertThat(world.file.verified()).isTrue();
    }

    @Test
    void a_choice_must_be_one_of_its_values() {
        filed("EVENT-0201-1");
        StaffMember supervisor = world.staff("SUPERVISOR", COUNTY);
        invalid("fields.kind", () -> world.with(supervisor, "SUPERVISE", "kind", "PURPLE"));
        assertThat(world.need(supervisor, "SUPERVISE", "kind").choices())
                .extracting(c -> c.value())
                .containsExactly("ORDINARY", "YELLOW", "RED");
    }

    private static OperationRequest request(String operation, String field, Object value) {
        return new OperationRequest(operation, null, "说明", List.of(java.util.UUID.randomUUID()), Map.of(field, value));
    }
}
