package gezhi.access.internal;

import gezhi.access.ActiveUser;
import gezhi.access.AuditEntry;
import gezhi.access.AuditPage;
import gezhi.kernel.Invalid;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

/** Writes and reads the audit trail of the county for which the thread works. */
@ApplicationScoped
public class AuditLog {

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Adds a line in the name of the user of the running work. */
    public void append(String action, String subject, String detail) {
        ActiveUser user = Context.user().orElse(null);
        if (user == null) {
            append("system", "", action, subject, detail);
        } else {
            append(signature(user), user.name(), action, subject, detail);
        }
    }

    /** Adds a line in the name of whom the caller knows better. */
    void append(String account, String name, String action, String subject, String detail) {
        em.persist(new AuditRecord(
                clock.instant(), account, name, action, text(subject), text(detail), Context.remoteAddress()));
    }

    /** A page of lines, latest first. */
    public AuditPage page(Instant from, Instant to, String account, String cursor, int limit) {
        Cursor after = Cursor.parse(cursor);
        String jpql = "select r from AuditRecord r where r.at >= :from and r.at < :to"
                + (account == null || account.isBlank() ? "" : " and r.account = :account")
                + (after == null ? "" : " and r.at <= :at and (r.at < :at or r.id < :id)")
                + " order by r.at desc, r.id desc";
        TypedQuery<AuditRecord> query = em.createQuery(jpql, AuditRecord.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit + 1);
        if (account != null && !account.isBlank()) {
            query.setParameter("account", account);
        }
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        List<AuditEntry> found =
                query.getResultList().stream().map(AuditRecord::entry).toList();
        List<AuditEntry> page = found.size() > limit ? found.subList(0, limit) : found;
        return new AuditPage(page, found.size() > limit ? Cursor.of(page.get(limit - 1)) : null);
    }

    private static String signature(ActiveUser user) {
        boolean guest = Tenant.known().filter(user.county()::equals).isEmpty();
        return guest ? user.account() + "@" + user.county() : user.account();
    }

    private static String text(String value) {
        return value == null ? "" : value.replace("\u0000", "\uFFFD");
    }

    private record Cursor(Instant at, UUID id) {

        static Cursor parse(String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                int mark = text.indexOf('_');
                return new Cursor(Instant.parse(text.substring(0, mark)), UUID.fromString(text.substring(mark + 1)));
            } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw Invalid.field("cursor", "access.cursor");
            }
        }

        static String of(AuditEntry entry) {
            return entry.at() + "_" + entry.id();
        }
    }
}
