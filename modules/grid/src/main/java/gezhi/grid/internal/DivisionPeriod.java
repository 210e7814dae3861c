package gezhi.grid.internal;

import gezhi.config.pack.DivisionRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A township or a village during a time. */
@Entity
@Table(name = "grid_division")
public class DivisionPeriod extends Period {

    private String type;
    private String parent;

    /** For the persistence provider. */
    protected DivisionPeriod() {}

    /** The division as a pack describes it. */
    DivisionPeriod(DivisionRow row, Instant from) {
        super(row.code().value(), row.name(), from);
        this.type = row.type();
        this.parent = row.parent().value();
    }

    @Override
    public boolean repeatedBy(Period other) {
        return other instanceof DivisionPeriod o
                && name().equals(o.name())
                && type.equals(o.type)
                && parent.equals(o.parent);
    }
}
