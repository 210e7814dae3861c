package gezhi.casework.internal.time;

import gezhi.casework.internal.model.CaseClock;
import gezhi.casework.internal.model.CaseFile;
import gezhi.config.Categories;
import gezhi.config.FilingCondition;
import gezhi.config.flow.LimitRule;
import gezhi.kernel.TimeLimit;
import gezhi.kernel.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A limit rule for one case: the times that follow from the case's level and filing condition.
 *
 * @param parts the limit, or several that follow each other; never empty
 */
record Limit(LimitRule rule, List<TimeLimit> parts, WorkCalendar calendar) {

    /** The limit of a rule for a case; null when it states none. */
    static Limit of(LimitRule rule, CaseFile file, Categories categories, WorkCalendar calendar) {
        List<TimeLimit> parts = new ArrayList<>();
        TimeLimit own = rule.fromFilingCondition() && file.filingCondition() != null
                ? categories
                        .filingCondition(file.filingCondition())
                        .map(FilingCondition::limit)
                        .orElse(null)
                : null;
        TimeLimit base = own != null ? own : rule.limit().get(file.level());
        if (base != null) {
            parts.add(base);
        }
        TimeLimit plus = rule.plus().get(file.level());
        if (plus != null) {
            parts.add(plus);
        }
        return parts.isEmpty() ? null : new Limit(rule, parts, calendar);
    }

    String text() {
        return parts.stream().map(TimeLimit::toString).collect(Collectors.joining(" + "));
    }

    /** Sets the clock's instants from its start, what was used before and how long it has stood still. */
    void schedule(CaseClock clock) {
        Instant start = clock.startedAt();
        Instant end = calendar.deadline(start, parts.toArray(TimeLimit[]::new));
        Duration whole = measure().between(calendar, start, end);
        Duration shift = clock.pausedFor().minus(clock.carried());
        if (!shift.isZero()) {
            end = at(start, whole.plus(shift));
        }
        Duration share = whole.multipliedBy(rule.yellowPercent()).dividedBy(100);
        clock.schedule(text(), at(start, share.plus(shift)), end);
    }

    void resume(CaseClock clock, Instant now) {
        Instant since = clock.pausedAt();
        Duration pause = measure().between(calendar, since, now);
        clock.resume(pause, moved(clock.yellowAt(), since, now), moved(clock.deadline(), since, now));
    }

    /** What the clock and its earlier runs have used up until now. */
    Duration used(CaseClock clock, Instant now) {
        Instant until = clock.pausedAt() != null ? clock.pausedAt() : now;
        return measure()
                .between(calendar, clock.startedAt(), until)
                .minus(clock.pausedFor())
                .plus(clock.carried());
    }

    /** What was still ahead when the clock stopped is ahead again; what had passed stays passed. */
    private Instant moved(Instant instant, Instant since, Instant now) {
        return instant.isAfter(since)
                ? measure().plus(calendar, now, measure().between(calendar, since, instant))
                : instant;
    }

    private Instant at(Instant start, Duration time) {
        return time.isNegative() || time.isZero() ? start : measure().plus(calendar, start, time);
    }

    private Measure measure() {
        return Measure.of(parts);
    }
}
