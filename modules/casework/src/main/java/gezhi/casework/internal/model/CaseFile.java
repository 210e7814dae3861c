package gezhi.casework.internal.model;

import gezhi.casework.NewReport;
import gezhi.config.CountyConfig;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.UnitCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A case file (案卷): what becomes of a report. It carries its place, its category, its level, and the pointers of the
 * flow: state, desks, holder, assignee and handler. It changes only by steps, each of which it records.
 */
@Entity
@Table(name = "case_file")
public class CaseFile extends CaseBirth {

    private String category;

    @Column(name = "filing_condition")
    private String filingCondition;

    @Column(name = "closing_condition")
    private String closingCondition;

    @Column(name = "case_level")
    private String level;

    @Column(name = "raised_to")
    private String raisedTo;

    private String state;

    private String desks;

    private String desk;

    private String holder;

    @Column(name = "assignee_id")
    private UUID assigneeId = Nobody.ID;

    private String assignee;

    @Column(name = "assignee_name")
    private String assigneeName;

    private String handler;

    @Column(name = "arrived_by")
    private String arrivedBy;

    private String returned;

    private int returns;

    private int reworks;

    private Boolean verified;

    @Column(name = "on_site_passed")
    private Boolean onSitePassed;

    @Column(name = "settled_on_spot")
    private boolean settledOnSpot;

    private String supervision;

    private int steps;

    private int files;

    @Column(name = "step_at")
    private Instant stepAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** For the persistence provider. */
    protected CaseFile() {}

    /** A report becomes a case; it has no state until {@link #begin}. */
    public CaseFile(
            CaseNumber number, CountyConfig config, NewReport report, Spot spot, UnitCode by, Instant at, boolean old) {
        super(number, config.id(), report, spot, by, at, old);
        this.settledOnSpot = report.selfHandled() != null;
    }

    /** The case begins; its first step is the report. */
    public CaseStep begin(Deed report, Way way, UnitCode handledBy) {
        return take(report, way, Duration.ZERO, file -> file.handler = handledBy == null ? null : handledBy.value());
    }

    /**
     * Takes a step.
     *
     * @param worked working time since the step before
     * @param also what the step does beside moving the case
     * @return the record of the step
     */
    public CaseStep take(Deed deed, Way way, Duration worked, Consumer<CaseFile> also) {
        String fromState = state;
        String fromHolder = holder;
        count(deed);
        if (!way.stay()) {
            arrivedBy = deed.operation();
        }
        if (!way.holder().value().equals(fromHolder) || deed.operation().equals(Words.REWORK) || !way.open()) {
            unassign();
        }
        if (!way.desks().toString().equals(desks)) {
            desks(way.desks());
            handler = null;
        }
        state = way.state();
        holder = way.holder().value();
        remember(deed, fromHolder);
        endedAt = way.open() ? null : endedAt != null && way.stay() ? endedAt : deed.at();
        stepAt = deed.at();
        steps++;
        also.accept(this);
        return new CaseStep(this, deed, fromState, fromHolder, worked);
    }

    private void count(Deed deed) {
        if (deed.operation().equals(Words.RETURN)) {
            returned = Tally.plusOne(returned, arrivedBy);
        }
        if (deed.operation().equals(Words.REWORK)) {
            reworks++;
        } else if (deed.back()) {
            returns++;
        }
    }

    /** What later steps ask about: who handled, what was found, whether the spot settlement still stands. */
    private void remember(Deed deed, String fromHolder) {
        switch (deed.operation()) {
            case Words.FEEDBACK -> {
                handler = fromHolder;
                onSitePassed = null;
            }
            case Words.HANDLE, Words.REWORK, Words.REOPEN -> settledOnSpot = false;
            case Words.PRE_FILING_VERIFY -> verified = null;
            case Words.PRE_CLOSING_CHECK -> onSitePassed = null;
            default -> {}
        }
    }

    private void desks(Desks next) {
        desks = next.toString();
        desk = next.desk().value();
    }

    /** Sets what kind of matter it is and the level that follows; a level to which it was raised is kept. */
    public void classify(String categoryCode, String filingConditionCode, String categoryLevel) {
        category = categoryCode;
        filingCondition = filingConditionCode;
        level = categoryLevel;
    }

    /**
     * A centre has taken it up: it may not be settled below the centre's level any more.
     *
     * @param to level of that centre
     * @param next the level of the case from now on
     */
    public void raise(String to, String next) {
        raisedTo = to;
        level = next;
    }

    /** The condition under which it is closed. */
    public void closeUnder(String closingConditionCode) {
        closingCondition = closingConditionCode;
    }

    /** What the verification found. */
    public void verify(boolean asReported) {
        verified = asReported;
    }

    /** What the on-site check found. */
    public void checkOnSite(boolean passed) {
        onSitePassed = passed;
    }

    /** A member of the holder's staff is to handle it. */
    public void assign(UUID accountId, String account, String name) {
        assigneeId = Nobody.stored(accountId);
        assignee = account;
        assigneeName = name;
    }

    /** Nobody in particular is to handle it. */
    public void unassign() {
        assign(null, null, null);
    }

    /** It is under supervision of this kind. */
    public void supervise(String kind) {
        supervision = kind;
    }

    /** Code of its category. */
    public String category() {
        return category;
    }

    /** Code of its filing condition, null before filing. */
    public String filingCondition() {
        return filingCondition;
    }

    /** Code of the condition under which it was closed, null before. */
    public String closingCondition() {
        return closingCondition;
    }

    /** The level at which it is to be settled. */
    public String level() {
        return level;
    }

    /** The level below which it may not be settled, null when it was never raised. */
    public String raisedTo() {
        return raisedTo;
    }

    /** Its state. */
    public String state() {
        return state;
    }

    /** The centres that it answers through. */
    public Desks desks() {
        return Desks.parse(desks);
    }

    /** The desk. */
    public UnitCode desk() {
        return unit(desk);
    }

    /** Whose move it is; the desk when it has ended. */
    public UnitCode holder() {
        return unit(holder);
    }

    /** Account of who is to handle it, null when nobody is assigned. */
    public UUID assigneeId() {
        return Nobody.read(assigneeId);
    }

    /** Login name of who is to handle it. */
    public String assignee() {
        return assignee;
    }

    /** Name of who is to handle it. */
    public String assigneeName() {
        return assigneeName;
    }

    /** The unit that last fed back to this desk, null when none has. */
    public UnitCode handler() {
        return unit(handler);
    }

    /** How often it was returned after this operation had sent it. */
    public int returnedAfter(String operation) {
        return Tally.count(returned, operation);
    }

    /** How often something was undone, rework apart. */
    public int returns() {
        return returns;
    }

    /** Rounds of rework. */
    public int reworks() {
        return reworks;
    }

    /** What the verification found, null when there was none. */
    public Boolean verified() {
        return verified;
    }

    /** What the on-site check found, null when there was none in this round. */
    public Boolean onSitePassed() {
        return onSitePassed;
    }

    /** Whether what the grid worker did on the spot still stands. */
    public boolean settledOnSpot() {
        return settledOnSpot;
    }

    /** Kind of the last supervision, null when there was none. */
    public String supervision() {
        return supervision;
    }

    /** How many steps were taken. */
    public int steps() {
        return steps;
    }

    /** How many files belong to its steps. */
    public int files() {
        return files;
    }

    /** Files have been made part of a step. */
    public void attach(int more) {
        files += more;
    }

    /** When the last step was taken. */
    public Instant stepAt() {
        return stepAt;
    }

    /** When it ended, null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }
}
