package gezhi.grid.internal;

import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * Something of the county's structure during the time in which it was so. A row is never changed but for its end: what
 * changes is closed and written anew.
 */
@MappedSuperclass
public abstract class Period extends CountyEntity {

    private String code;
    private String name;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_to")
    private Instant validTo;

    /** For the persistence provider. */
    protected Period() {}

    /** Begins a period of the county for which the thread works. */
    protected Period(String code, String name, Instant from) {
        super(newId());
        this.code = code;
        this.name = name;
        this.validFrom = from;
    }

    /** The code that stays the same over all periods. */
    public String code() {
        return code;
    }

    /** The name in this period. */
    public String name() {
        return name;
    }

    /** When the period began. */
    public Instant validFrom() {
        return validFrom;
    }

    /** When the period ended; null while it lasts. */
    public Instant validTo() {
        return validTo;
    }

    /** Ends the period. */
    public void close(Instant at) {
        validTo = at;
    }

    /** Whether the other period, not yet begun, would only repeat this one. */
    public abstract boolean repeatedBy(Period other);
}
