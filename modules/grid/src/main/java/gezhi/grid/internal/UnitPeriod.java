package gezhi.grid.internal;

import gezhi.config.pack.UnitRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A unit of the organisation, other than a grid, during a time. */
@Entity
@Table(name = "grid_unit")
public class UnitPeriod extends Period {

    private String type;
    private String parent;
    private String division;

    /** For the persistence provider. */
    protected UnitPeriod() {}

    /** The unit as a pack describes it. */
    UnitPeriod(UnitRow row, Instant from) {
        super(row.unit().value(), row.name(), from);
        this.type = row.type();
        this.parent = row.parent() == null ? null : row.parent().value();
        this.division = row.division() == null ? null : row.division().value();
    }

    @Override
    public boolean repeatedBy(Period other) {
        return other instanceof UnitPeriod o
                && name().equals(o.name())
                && type.equals(o.type)
                && Objects.equals(parent, o.parent)
                && Objects.equals(division, o.division);
    }
}
