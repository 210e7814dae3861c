package gezhi.casework.internal.time;

import gezhi.kernel.TimeLimit;
import gezhi.kernel.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The kind of time in which a limit is counted: clock time when all of it is stated in clock hours and calendar days,
 * working time as soon as a part of it is.
 */
enum Measure {
    CLOCK {
        @Override
        Duration between(WorkCalendar calendar, Instant from, Instant to) {
            return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
        }

        @Override
        Instant plus(WorkCalendar calendar, Instant from, Duration time) {
            return from.plus(time);
        }
    },
    WORK {
        @Override
        Duration between(WorkCalendar calendar, Instant from, Instant to) {
            return calendar.worked(from, to);
        }

        @Override
        Instant plus(WorkCalendar calendar, Instant from, Duration time) {
            return calendar.plusWorked(from, time);
        }
    };

    /** Time between two instants; zero when the second is not after the first. */
    abstract Duration between(WorkCalendar calendar, Instant from, Instant to);

    /** When that much time will have passed. */
    abstract Instant plus(WorkCalendar calendar, Instant from, Duration time);

    static Measure of(List<TimeLimit> limits) {
        return limits.stream()
                        .allMatch(l -> l.unit() == TimeLimit.TimeUnit.URGENT_HOUR
                                || l.unit() == TimeLimit.TimeUnit.NATURAL_DAY)
                ? CLOCK
                : WORK;
    }
}
