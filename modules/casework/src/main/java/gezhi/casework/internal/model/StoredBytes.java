package gezhi.casework.internal.model;

import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The content of a stored file, which has its id. Written once. */
@Entity
@Table(name = "case_attachment_content")
public class StoredBytes extends CountyEntity {

    @Column(updatable = false)
    private byte[] bytes;

    /** For the persistence provider. */
    protected StoredBytes() {}

    /** The content of a file. */
    public StoredBytes(UUID fileId, byte[] bytes) {
        super(fileId);
        this.bytes = bytes;
    }

    /** The content. */
    public byte[] bytes() {
        return bytes;
    }
}
