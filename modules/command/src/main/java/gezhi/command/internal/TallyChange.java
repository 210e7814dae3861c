package gezhi.command.internal;

import gezhi.command.Tally;
import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a command has changed of a day's figures and of the open cases of a township. Written once, gone when it has been added up. */
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

    private int open;

    @Column(name = "open_legacy")
    private int openLegacy;

    /** For the persistence provider. */
    protected TallyChange() {}

    /** A change in a township, null where it is not known. */
    TallyChange(String township, Change change) {
        super(newId());
        Tally by = change.by();
        this.day = change.day();
        this.township = township == null ? "" : township;
        this.reported = (int) by.reported();
        this.settled = (int) by.settled();
        this.late = (int) by.late();
        this.onSpot = (int) by.onSpot();
        this.handled = (int) by.handled();
        this.reworked = (int) by.reworked();
        this.open = change.open();
        this.openLegacy = change.openLegacy();
    }
}
