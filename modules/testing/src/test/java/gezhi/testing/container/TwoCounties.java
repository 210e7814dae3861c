package gezhi.testing.container;

import gezhi.access.Accounts;
import gezhi.access.Acting;
import gezhi.access.ActiveUser;
import gezhi.access.Login;
import gezhi.access.Post;
import gezhi.access.Staff;
import gezhi.casework.Attachments;
import gezhi.casework.CaseView;
import gezhi.casework.Casework;
import gezhi.casework.IdempotencyKey;
import gezhi.casework.NewReport;
import gezhi.casework.OperationRequest;
import gezhi.config.Applied;
import gezhi.config.Drafts;
import gezhi.config.Onboarding;
import gezhi.config.PackRejected;
import gezhi.config.pack.CountyPack;
import gezhi.kernel.CountyCode;
import gezhi.kernel.UnitCode;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Two counties with something in each table: Xintian as it ships, and a tiny twin of the other model with the same
 * account names, department code and number prefix. Onboarded once for all tests, by the operator.
 */
@ApplicationScoped
class TwoCounties {

    static final CountyCode XINTIAN = new CountyCode("431128");
    static final CountyCode TWIN = new CountyCode("990299");

    static final ActiveUser OPERATOR = new ActiveUser(
            CountyCode.PLATFORM,
            UUID.randomUUID(),
            "operator",
            "平台运营员",
            List.of(new Post("OPERATOR", new UnitCode(CountyCode.PLATFORM.value()))));

    private static final String PASSWORD = "Xiao-Wang-Ge 9 Ge-Zhi";

    @Inject
    private Onboarding onboarding;

    @Inject
    private Accounts accounts;

    @Inject
    private Login login;

    @Inject
    private Staff staff;

    @Inject
    private Attachments attachments;

    @Inject
    private Casework casework;

    @Inject
    private Drafts drafts;

    @Inject
    private RawRows rows;

    private boolean there;

    synchronized void onboard() throws Exception {
        if (!there) {
            apply(CountyPacks.shipped("xintian"));
            apply(CountyPacks.tiny(TWIN.value()));
            fill(XINTIAN);
            fill(TWIN);
            there = true;
        }
    }

    /** Applies a pack as the operator. */
    Applied apply(CountyPack pack) throws Exception {
        try {
            return Acting.as(OPERATOR, () -> onboarding.apply(pack));
        } catch (PackRejected e) {
            throw new IllegalArgumentException(e.findings().toString(), e);
        }
    }

    /** A member of a county's staff, as if logged in. */
    ActiveUser user(CountyCode county, String account) throws Exception {
        return Tenant.call(county, () -> staff.find(account)
                .map(m -> new ActiveUser(county, m.id(), m.account(), m.name(), m.posts()))
                .orElseThrow());
    }

    /** A matter that the acceptance officer has taken in by telephone and not looked at yet. */
    CaseView reported(CountyCode county) throws Exception {
        return Acting.as(
                user(county, "acceptor1"), () -> casework.report(NewReport.of("路灯不亮", "小区门口的路灯坏了三天。", "HOTLINE")));
    }

    private void fill(CountyCode county) throws Exception {
        Acting.as(
                OPERATOR,
                () -> Tenant.call(county, () -> {
                    accounts.assignPassword("acceptor1", PASSWORD);
                    return null;
                }));
        login.token(county, "acceptor1", PASSWORD);
        Acting.as(user(county, "acceptor1"), () -> {
            UUID picture = attachments
                    .store("现场.txt", new ByteArrayInputStream("井盖缺失".getBytes(StandardCharsets.UTF_8)))
                    .id();
            var key = new IdempotencyKey("first", "0".repeat(64));
            CaseView made = casework.report(
                    new NewReport(
                            "井盖缺失",
                            "人行道上缺一个井盖。",
                            "HOTLINE",
                            null,
                            null,
                            null,
                            null,
                            null,
                            new NewReport.Reporter("张三", "12000000099"),
                            null,
                            List.of(picture)),
                    key);
            return casework.perform(made.number(), made.version(), OperationRequest.of("ACCEPT", "属实"));
        });
        Acting.as(
                OPERATOR,
                () -> drafts.putFile(
                        county,
                        drafts.find(county).revision(),
                        "county.yaml",
                        drafts.file(county, "county.yaml") + "# begun\n"));
        // Only the loader of demonstration data writes these, and it would take its time.
        rows.write(
                county.value(),
                "insert into demo_case (tenant_id, id, scenario, number, anchor) values ('%s', '%s', 1, 'X', now())"
                        .formatted(county.value(), UUID.randomUUID()));
    }
}
