package gezhi.casework.internal.model;

import gezhi.casework.AttachmentView;
import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What is known of a stored file. Written once; its content stands apart and is read only to be shown. */
@Entity
@Table(name = "case_attachment")
public class StoredFile extends CountyEntity {

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String type;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String account;

    @Column(name = "stored_at", updatable = false)
    private Instant storedAt;

    /** For the persistence provider. */
    protected StoredFile() {}

    /** A file that somebody has sent. */
    public StoredFile(String name, String type, long size, String sha256, Actor by, Instant at) {
        super(newId());
        this.name = name;
        this.type = type;
        this.size = size;
        this.sha256 = sha256;
        this.accountId = Nobody.stored(by.id());
        this.account = by.account();
        this.storedAt = at;
    }

    /** Who sent it; null for the platform itself. */
    public UUID accountId() {
        return Nobody.read(accountId);
    }

    /** Whether it is a picture. */
    public boolean picture() {
        return type.startsWith("image/");
    }

    /** The file as others see it. */
    public AttachmentView view() {
        return new AttachmentView(id(), name, type, size, sha256, account, storedAt);
    }
}
