package gezhi.casework.internal.model;

import gezhi.kernel.UnitCode;
import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One run of a time limit for one unit. Its instants are computed when it starts, so that a lamp is a comparison. Durations
 * are in the kind of time in which the limit is counted: working time or clock time.
 */
@Entity
@Table(name = "case_limit")
public class CaseClock extends CountyEntity {

    /** How a run ends. */
    public enum Outcome {
        /** Its holder did what it was for. */
        DONE,
        /** Its holder gave the case back. */
        RETURNED,
        /** The case was taken away from its holder. */
        WITHDRAWN,
        /** The case ended without being settled. */
        STOPPED
    }

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String rule;

    private String holder;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "limit_text")
    private String limitText;

    private Instant deadline;

    @Column(name = "yellow_at")
    private Instant yellowAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "paused_seconds")
    private long pausedSeconds;

    @Column(name = "carried_seconds", updatable = false)
    private long carriedSeconds;

    @Column(name = "used_seconds")
    private long usedSeconds;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    /** For the persistence provider. */
    protected CaseClock() {}

    /**
     * A run that starts.
     *
     * @param carried what earlier runs of the same limit for the same holder have used up
     */
    public CaseClock(UUID caseId, String rule, UnitCode holder, Instant startedAt, Duration carried) {
        super(newId());
        this.caseId = caseId;
        this.rule = rule;
        this.holder = holder.value();
        this.startedAt = startedAt;
        this.carriedSeconds = carried.toSeconds();
    }

    /** Sets the instants that follow from the limit. */
    public void schedule(String limit, Instant yellow, Instant end) {
        limitText = limit;
        yellowAt = yellow;
        deadline = end;
    }

    /** Stands still from now on. */
    public void pause(Instant at) {
        pausedAt = at;
    }

    /** Runs again, with its instants moved. */
    public void resume(Duration pause, Instant yellow, Instant end) {
        pausedAt = null;
        pausedSeconds += pause.toSeconds();
        yellowAt = yellow;
        deadline = end;
    }

    /** Ends the run. */
    public void end(Instant at, Outcome how, Duration used) {
        endedAt = at;
        outcome = how;
        usedSeconds = used.toSeconds();
    }

    /** The time is another unit's from now on. */
    public void handTo(UnitCode unit) {
        holder = unit.value();
    }

    /** Whether it has not ended; it may be paused. */
    public boolean running() {
        return endedAt == null;
    }

    /** Whether it stands still. */
    public boolean paused() {
        return running() && pausedAt != null;
    }

    /** Whether it ended, or is by now, after its deadline; time in which it stands still does not count. */
    public boolean late(Instant now) {
        Instant until = pausedAt != null ? pausedAt : endedAt != null ? endedAt : now;
        return until.isAfter(deadline);
    }

    /** The case. */
    public UUID caseId() {
        return caseId;
    }

    /** Name of the limit in the flow. */
    public String rule() {
        return rule;
    }

    /** Whose time it is. */
    public UnitCode holder() {
        return new UnitCode(holder);
    }

    /** When it started. */
    public Instant startedAt() {
        return startedAt;
    }

    /** The limit as it is written: {@code 3 WORK_DAY + 7 WORK_DAY}. */
    public String limitText() {
        return limitText;
    }

    /** After when it is red. */
    public Instant deadline() {
        return deadline;
    }

    /** From when it is yellow. */
    public Instant yellowAt() {
        return yellowAt;
    }

    /** Since when it stands still, null when it does not. */
    public Instant pausedAt() {
        return pausedAt;
    }

    /** How long it has stood still before. */
    public Duration pausedFor() {
        return Duration.ofSeconds(pausedSeconds);
    }

    /** What earlier runs had used up. */
    public Duration carried() {
        return Duration.ofSeconds(carriedSeconds);
    }

    /** What it and earlier runs have used up; known when it has ended. */
    public Duration used() {
        return Duration.ofSeconds(usedSeconds);
    }

    /** When it ended, null while it runs. */
    public Instant endedAt() {
        return endedAt;
    }

    /** How it ended, null while it runs. */
    public Outcome outcome() {
        return outcome;
    }
}
