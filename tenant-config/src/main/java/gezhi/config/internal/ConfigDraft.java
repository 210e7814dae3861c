package gezhi.config.internal;

import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A state of the draft of a county's next configuration. Every saving is a row of its own, so nothing is lost. */
@Entity
@Table(name = "config_draft")
public class ConfigDraft extends CountyEntity {

    /** Whether there is a draft after this row. */
    enum State {
        OPEN,
        PUBLISHED,
        DISCARDED
    }

    private int number;

    /** Number of the version from which it was begun, or which was joined with it last. */
    private int base;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private String savedBy;

    private String what;
    private String model;
    private String county;
    private String categories;

    /** For the persistence provider. */
    protected ConfigDraft() {}

    ConfigDraft(int number, int base, State state, Saving saving, Content content) {
        super(newId());
        this.number = number;
        this.base = base;
        this.state = state;
        this.savedAt = saving.at();
        this.savedBy = saving.by();
        this.what = saving.what();
        this.model = content.model();
        this.county = content.county();
        this.categories = content.categories();
    }

    /**
     * A saving.
     *
     * @param what the file that was saved, or what else was done
     */
    record Saving(Instant at, String by, String what) {}

    int number() {
        return number;
    }

    int base() {
        return base;
    }

    boolean open() {
        return state == State.OPEN;
    }

    Saving saving() {
        return new Saving(savedAt, savedBy, what);
    }

    Content content() {
        return new Content(model, county, categories);
    }
}
