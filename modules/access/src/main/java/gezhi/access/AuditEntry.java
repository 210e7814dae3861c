package gezhi.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the audit trail. Lines are added, never changed and never removed by the platform.
 *
 * @param id identifier, by which lines of the same instant are told apart
 * @param at when it happened
 * @param account who did it: an account of the county, {@code account@platform} for the operator, {@code system} for
 *     what the platform does by itself; for a failed login the name that was tried
 * @param name the person's name; empty when unknown
 * @param action what was done, {@code access.login} for instance
 * @param subject to what: a case number, an account, a unit …
 * @param detail more about it, in words or as a list of changes; empty when there is nothing to say
 * @param remoteAddress network address of the request; empty when no request caused it
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String account,
        String name,
        String action,
        String subject,
        String detail,
        String remoteAddress) {}
