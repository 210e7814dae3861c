package gezhi.casework;

import gezhi.access.CurrentUser;
import gezhi.access.Permissions;
import gezhi.casework.internal.Desk;
import gezhi.casework.internal.model.Actor;
import gezhi.kernel.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Commands on cases, done by the current user now. Each is one transaction. */
@ApplicationScoped
public class Casework {

    @Inject
    private Desk desk;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Takes a report in; it gets its number and is a case from now on.
     *
     * @param key null when the command is not to be recognised when repeated
     * @return the case as the reporting user sees it; when the key was used before, the case that was made then
     * @throws gezhi.kernel.Invalid with all that is wrong with the report
     */
    @RequiresPermissions(Permissions.CASE_REPORT)
    public CaseView report(NewReport report, IdempotencyKey key) {
        return desk.report(report, Actor.of(currentUser.get()), key, clock.instant());
    }

    /** As {@link #report(NewReport, IdempotencyKey)} without a key. */
    @RequiresPermissions(Permissions.CASE_REPORT)
    public CaseView report(NewReport report) {
        return report(report, null);
    }

    /**
     * Performs an operation of the case's flow.
     *
     * @param expectedVersion the version that the user saw
     * @param key null when the command is not to be recognised when repeated
     * @return the case after it, as the user sees it
     * @throws gezhi.kernel.NotFound when the county has no such case
     * @throws gezhi.kernel.Stale when somebody changed the case since
     * @throws gezhi.kernel.NotOffered when the state does not offer the operation
     * @throws gezhi.kernel.NotAllowed when it is not this user's
     * @throws gezhi.kernel.Invalid when a need is missing or not of its type
     * @throws gezhi.kernel.Refused when a rule refuses the input
     */
    @RequiresPermissions(Permissions.CASE_OPERATE)
    public CaseView perform(CaseNumber number, int expectedVersion, OperationRequest request, IdempotencyKey key) {
        return desk.perform(number, expectedVersion, request, Actor.of(currentUser.get()), key, clock.instant());
    }

    /** As {@link #perform(CaseNumber, int, OperationRequest, IdempotencyKey)} without a key. */
    @RequiresPermissions(Permissions.CASE_OPERATE)
    public CaseView perform(CaseNumber number, int expectedVersion, OperationRequest request) {
        return perform(number, expectedVersion, request, null);
    }
}
