package gezhi.access.internal;

import gezhi.access.AuditEntry;
import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line of the audit trail; the database lets it be added and read only. */
@Entity
@Table(name = "access_audit")
public class AuditRecord extends CountyEntity {

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String account;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String action;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String detail;

    @Column(name = "remote_address", updatable = false)
    private String remoteAddress;

    /** For the persistence provider. */
    protected AuditRecord() {}

    AuditRecord(Instant at, String account, String name, String action, String subject, String detail, String from) {
        super(newId());
        this.at = at;
        this.account = account;
        this.name = name;
        this.action = action;
        this.subject = subject;
        this.detail = detail;
        this.remoteAddress = from;
    }

    AuditEntry entry() {
        return new AuditEntry(id(), at, account, name, action, subject, detail, remoteAddress);
    }
}
