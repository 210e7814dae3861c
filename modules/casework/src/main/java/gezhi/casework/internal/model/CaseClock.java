package gezhi.casework.internal.model;

import gezhi.kernel.UnitCode;
import java.time.Duration;
import java.time.Instant;

/**
 * One run of a time limit for one unit. Its instants are computed when it starts, so that a lamp is a comparison. Durations
 * are in the kind of time in which the limit is counted: working time or clock time. The case file keeps it.
 */
public final class CaseClock {

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

    private final String rule;
    private final Instant startedAt;
    private final Duration carried;
    private String holder;
    private String limitText;
    private Instant deadline;
    private Instant yellowAt;
    private Instant pausedAt;
    private Duration pausedFor = Duration.ZERO;
    private Duration used = Duration.ZERO;
    private Instant endedAt;
    private Outcome outcome;

    /**
     * A run that starts.
     *
     * @param carried what earlier runs of the same limit for the same holder have used up
     */
    public CaseClock(String rule, UnitCode holder, Instant startedAt, Duration carried) {
        this.rule = rule;
        this.holder = holder.value();
        this.startedAt = startedAt;
        this.carried = Duration.ofSeconds(carried.toSeconds());
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
        pausedFor = pausedFor.plusSeconds(pause.toSeconds());
        yellowAt = yellow;
        deadline = end;
    }

    /** Takes up what was kept of a run that stood still before, and still does when an instant is given. */
    CaseClock paused(Instant since, Duration before) {
        pausedAt = since;
        pausedFor = before;
        return this;
    }

    /** Ends the run. */
    public void end(Instant at, Outcome how, Duration used) {
        endedAt = at;
        outcome = how;
        this.used = Duration.ofSeconds(used.toSeconds());
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
        return pausedFor;
    }

    /** What earlier runs had used up. */
    public Duration carried() {
        return carried;
    }

    /** What it and earlier runs have used up; known when it has ended. */
    public Duration used() {
        return used;
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
