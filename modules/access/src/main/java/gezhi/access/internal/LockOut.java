package gezhi.access.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * The rule that stops guessing: five failures in a row lock the account, and fifteen minutes after the last one they are
 * forgotten.
 *
 * @param failures failures in a row
 * @param last when the last one was; {@code null} without any
 */
record LockOut(int failures, Instant last) {

    static final int ALLOWED = 5;
    static final Duration MEMORY = Duration.ofMinutes(15);

    static final LockOut NONE = new LockOut(0, null);

    /** What is still remembered at the time. */
    LockOut at(Instant now) {
        return last == null || !now.isBefore(last.plus(MEMORY)) ? NONE : this;
    }

    LockOut failed(Instant now) {
        return new LockOut(at(now).failures + 1, now);
    }

    boolean lockedAt(Instant now) {
        return at(now).failures >= ALLOWED;
    }

    /** How many tries are left. */
    int left(Instant now) {
        return Math.max(0, ALLOWED - at(now).failures);
    }

    /** Minutes until the lock opens, rounded up. */
    long minutesLocked(Instant now) {
        return lockedAt(now)
                ? Duration.between(now, last.plus(MEMORY)).plusSeconds(59).toMinutes()
                : 0;
    }
}
