package gezhi.access;

import java.util.List;

/**
 * A page of the audit trail, latest line first.
 *
 * @param entries the lines
 * @param nextCursor where the next page begins; {@code null} on the last one
 */
public record AuditPage(List<AuditEntry> entries, String nextCursor) {}
