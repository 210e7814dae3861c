package gezhi.casework.internal.model;

import gezhi.casework.NewReport;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;
import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a case file has from its birth and never loses: number, place, channel; and its clocks with the instants of its lamps. */
@MappedSuperclass
public abstract class CaseBirth extends CountyEntity {

    /** Stands for "no limit runs", so that every case has its place in the order of urgency. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Version
    private int version;

    @Column(updatable = false)
    private String number;

    @Column(name = "config_id")
    private UUID configId;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String channel;

    @Column(updatable = false)
    private String township;

    @Column(updatable = false)
    private String village;

    @Column(updatable = false)
    private String grid;

    @Column(name = "place_unit", updatable = false)
    private String placeUnit;

    @Column(name = "reporter_unit", updatable = false)
    private String reporterUnit;

    @Column(name = "reported_at", updatable = false)
    private Instant reportedAt;

    @Column(updatable = false)
    private boolean legacy;

    @Column(name = "due_at")
    private Instant dueAt = NEVER;

    @Column(name = "yellow_at")
    private Instant yellowAt = NEVER;

    @Column(name = "case_due_at")
    private Instant caseDueAt = NEVER;

    @Column(name = "case_yellow_at")
    private Instant caseYellowAt = NEVER;

    private String limits = CaseClocks.NONE;

    @Transient
    private List<CaseClock> clocks;

    private boolean late;

    /** For the persistence provider. */
    protected CaseBirth() {}

    /** A case is born with its report. */
    protected CaseBirth(
            CaseNumber number, UUID configId, NewReport report, Spot spot, UnitCode by, Instant at, boolean old) {
        super(newId());
        this.number = number.value();
        this.configId = configId;
        this.title = report.title();
        this.channel = report.channel();
        this.township = spot.township() == null ? null : spot.township().value();
        this.village = spot.village() == null ? null : spot.village().value();
        this.grid = spot.grid() == null ? null : spot.grid().value();
        this.placeUnit = spot.unit() == null ? null : spot.unit().value();
        this.reporterUnit = by.value();
        this.reportedAt = at;
        this.legacy = old;
    }

    /** The instants by which lists are sorted and lamps are counted. */
    public void due(Instant yellow, Instant due, Instant caseYellow, Instant caseDue) {
        yellowAt = yellow;
        dueAt = due;
        caseYellowAt = caseYellow;
        caseDueAt = caseDue;
    }

    /** The optimistic lock, and the case's ETag. */
    public int version() {
        return version;
    }

    /** The case's number. */
    public CaseNumber number() {
        return new CaseNumber(number);
    }

    /** The configuration version under which it is dealt with. */
    public UUID configId() {
        return configId;
    }

    /** From now on it is dealt with under another version. */
    public void under(UUID version) {
        configId = version;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** The channel by which it came. */
    public String channel() {
        return channel;
    }

    /** Nine digits, null when not known. */
    public String township() {
        return township;
    }

    /** Twelve digits, null when not known. */
    public String village() {
        return village;
    }

    /** The grid of its place, null when it has none. */
    public GridCode grid() {
        return grid == null ? null : new GridCode(grid);
    }

    /** The smallest unit known of its place, null when nothing is known. */
    public UnitCode placeUnit() {
        return unit(placeUnit);
    }

    /** The unit that reported it. */
    public UnitCode reporterUnit() {
        return unit(reporterUnit);
    }

    /** When it was reported. */
    public Instant reportedAt() {
        return reportedAt;
    }

    /** Whether it was taken over from an older system. */
    public boolean legacy() {
        return legacy;
    }

    /** Deadline of the most urgent running limit, {@link #NEVER} when none runs. */
    public Instant dueAt() {
        return dueAt;
    }

    /** From when the lamp is yellow, {@link #NEVER} when no limit runs. */
    public Instant yellowAt() {
        return yellowAt;
    }

    /** Deadline of the whole case, {@link #NEVER} when none runs. */
    public Instant caseDueAt() {
        return caseDueAt;
    }

    /** The runs of its time limits, ended ones included, in the order of their start; they stand in the case's own row. */
    public List<CaseClock> clocks() {
        if (clocks == null) {
            clocks = CaseClocks.read(limits);
        }
        return clocks;
    }

    /**
     * Keeps the runs as they are now.
     *
     * @param endedLate whether the case has ended after the deadline of the whole case
     */
    public void keep(List<CaseClock> runs, boolean endedLate) {
        clocks = runs;
        limits = CaseClocks.text(runs);
        late = endedLate;
    }

    /** Whether it has ended after the deadline of the whole case. */
    public boolean late() {
        return late;
    }

    /** A unit from its stored code. */
    protected static UnitCode unit(String code) {
        return code == null ? null : new UnitCode(code);
    }
}
