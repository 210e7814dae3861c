package gezhi.tenancy.internal;

import gezhi.kernel.CountyCode;
import gezhi.tenancy.County;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of the registry; the one entity beside the counties' own that has no tenant. */
@Entity
@Table(name = "platform_county")
public class CountyRow {

    @Id
    private String code;

    private String name;
    private String region;
    private String model;

    @Column(name = "config_version")
    private int version;

    @Enumerated(EnumType.STRING)
    private County.State state;

    private int grids;
    private int staff;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider. */
    protected CountyRow() {}

    /** A county that is being onboarded. */
    public CountyRow(CountyCode code, Instant createdAt) {
        this.code = code.value();
        this.createdAt = createdAt;
        this.state = County.State.ACTIVE;
    }

    /** Takes over what was published. */
    public void publish(String name, String region, String model, int version, int grids, int staff) {
        this.name = name;
        this.region = region;
        this.model = model;
        this.version = version;
        this.grids = grids;
        this.staff = staff;
    }

    /** The row as the registry gives it out. */
    public County county() {
        return new County(new CountyCode(code), name, region, model, version, state, grids, staff, createdAt);
    }
}
