package gezhi.grid.internal;

import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** How often the structure of a county was changed. There is one for each county; to change the structure is to lock it. */
@Entity
@Table(name = "grid_structure")
public class Revision extends CountyEntity {

    private int revision;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence provider. */
    protected Revision() {}

    /** The revision of a county that has no structure yet. */
    Revision(Instant at) {
        super(newId());
        this.changedAt = at;
    }

    /** Says that the structure is another one now. */
    void next(Instant at) {
        revision++;
        changedAt = at;
    }
}
