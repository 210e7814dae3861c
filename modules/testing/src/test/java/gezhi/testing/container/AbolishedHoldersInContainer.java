package gezhi.testing.container;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.access.Acting;
import gezhi.access.ActiveUser;
import gezhi.casework.CaseRecorder;
import gezhi.casework.CaseView;
import gezhi.casework.Cases;
import gezhi.casework.Casework;
import gezhi.casework.NewReport;
import gezhi.casework.OperationRequest;
import gezhi.casework.OperationRequest.Receiver;
import gezhi.grid.Units;
import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A department is abolished while it holds cases: the platform takes them back to the desk, and says so. */
class AbolishedHoldersInContainer extends InContainer {

    private static final CountyCode COUNTY = new CountyCode("990233");

    @Inject
    private Casework casework;

    @Inject
    private Cases cases;

    @Inject
    private CaseRecorder recorder;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    @Test
    void its_cases_come_back_to_the_desk_by_the_platform_itself() throws Exception {
        counties.apply(CountyPacks.tiny(COUNTY.value()));
        ActiveUser acceptor = counties.user(COUNTY, "acceptor1");
        CaseView sent = Acting.as(acceptor, this::sent);
        assertThat(sent.state().name()).isEqualTo("DISPATCHED");
        assertThat(moved()).as("while the department is there").isZero();
        assertThat(isChanged()).as("there is nothing to look for").isFalse();

        counties.apply(CountyPacks.tinyWithout(COUNTY.value(), "CGJ"));
        assertThat(isChanged()).isTrue();
        moved();

        CaseView back = Acting.as(acceptor, () -> cases.find(sent.number()));
        assertThat(back.state().name()).isEqualTo("FILED");
        assertThat(back.timeline().get(back.timeline().size() - 1).operation()).isEqualTo("WITHDRAW");
        assertThat(moved()).as("once is enough").isZero();
        assertThat(rows.strings(
                        COUNTY.value(),
                        "select account || ' ' || subject from access_audit where action = 'casework.WITHDRAW'"))
                .containsExactly("system " + sent.number());
    }

    private CaseView sent() {
        CaseView made = casework.report(NewReport.of("路灯不亮", "小区门口的路灯坏了三天。", "HOTLINE"));
        CaseView accepted = casework.perform(made.number(), made.version(), OperationRequest.of("ACCEPT", "属实"));
        CaseView filed = casework.perform(
                made.number(),
                accepted.version(),
                new OperationRequest("FILE", null, null, null, Map.of("filingCondition", "EVENT-0110-1")));
        return casework.perform(
                made.number(),
                filed.version(),
                new OperationRequest("DISPATCH", new Receiver("CGJ", null), "请处置", null, null));
    }

    private boolean isChanged() throws Exception {
        return Tenant.call(COUNTY, () -> units.changedSince(clock.instant().minus(Duration.ofDays(1))));
    }

    private int moved() throws Exception {
        return Tenant.call(COUNTY, () -> recorder.performAutomatic(clock.instant()));
    }
}
