package gezhi.command.internal;

import gezhi.command.Tally;
import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a command has changed of a day's figures in a township. Written once, gone when it has been added up. */
@Entity
@Table(name = "command_tally_change")
class TallyChange extends CountyEntity {

    private LocalDate day;

    private String township;

    private int reported;

    private int settled;

    private int late;

    @Column(name = "on_spot")
    private int onSpot;

    private int handled;

    private int reworked;

    /** For the persistence provider. */
    protected TallyChange() {}

    /** A change, whose counts may be below zero. */
    TallyChange(LocalDate day, String township, Tally by) {
        super(newId());
        this.day = day;
        this.township = township == null ? "" : township;
        this.reported = (int) by.reported();
        this.settled = (int) by.settled();
        this.late = (int) by.late();
        this.onSpot = (int) by.onSpot();
        this.handled = (int) by.handled();
        this.reworked = (int) by.reworked();
    }
}
