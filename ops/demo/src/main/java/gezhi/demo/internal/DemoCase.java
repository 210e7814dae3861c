package gezhi.demo.internal;

import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Says that a case is demonstration data, and which story it tells. */
@Entity
@Table(name = "demo_case")
public class DemoCase extends CountyEntity {

    @Column(updatable = false)
    private int scenario;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private Instant anchor;

    /** For the persistence provider. */
    protected DemoCase() {}

    DemoCase(int scenario, String number, Instant anchor) {
        super(newId());
        this.scenario = scenario;
        this.number = number;
        this.anchor = anchor;
    }

    int scenario() {
        return scenario;
    }

    Instant anchor() {
        return anchor;
    }
}
