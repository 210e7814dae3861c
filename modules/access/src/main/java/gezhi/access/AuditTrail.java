package gezhi.access;

import gezhi.access.internal.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The audit trail of a county: every login, successful or not, and every write, with who, when, from where and what. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    @Inject
    private AuditLog log;

    /**
     * Adds a line about what the running work does, in its transaction: what is rolled back was not done. Open to all:
     * whoever may do something leaves a trace of it.
     *
     * @param action what is done, beginning with the module's name: {@code casework.report}
     * @param subject to what: a case number, an account, a unit …
     * @param detail more about it; may be empty
     */
    @OpenToAll
    public void record(String action, String subject, String detail) {
        log.append(action, subject, detail);
    }

    /**
     * Reads the trail, latest line first.
     *
     * @param from first instant
     * @param to instant before which the lines are
     * @param account only lines of this account; {@code null} for all
     * @param cursor where the page begins, as the page before said; {@code null} for the first
     * @param limit number of lines, 1 to 500
     */
    @RequiresPermissions(Permissions.AUDIT_READ)
    public AuditPage entries(Instant from, Instant to, String account, String cursor, int limit) {
        return log.page(from, to, account, cursor, Math.max(1, Math.min(500, limit)));
    }
}
