package gezhi.command.internal;

import gezhi.casework.CaseProgress;
import gezhi.casework.CaseProgress.Facts;
import gezhi.command.Tally;
import gezhi.config.flow.End;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/** What a case adds to the figures of its days: its report to one, its settlement to another or the same. */
final class Counted {

    private static final Tally REPORT = new Tally(1, 0, 0, 0, 0, 0);

    private Counted() {}

    /** What a command changes, by day; no day that it leaves as it was. */
    static Map<LocalDate, Tally> changes(CaseProgress progress, ZoneId zone) {
        Map<LocalDate, Tally> days = of(progress.after(), zone);
        of(progress.before(), zone).forEach((day, tally) -> days.merge(day, Tally.NONE.minus(tally), Tally::plus));
        days.values().removeIf(Tally.NONE::equals);
        return days;
    }

    private static Map<LocalDate, Tally> of(Facts facts, ZoneId zone) {
        Map<LocalDate, Tally> days = new TreeMap<>();
        if (facts == null || facts.legacy()) {
            return days;
        }
        days.put(LocalDate.ofInstant(facts.reportedAt(), zone), REPORT);
        if (facts.end() == End.SETTLED) {
            days.merge(LocalDate.ofInstant(facts.endedAt(), zone), settlement(facts), Tally::plus);
        }
        return days;
    }

    private static Tally settlement(Facts facts) {
        return new Tally(
                0,
                1,
                one(facts.late()),
                one(facts.onSpot()),
                one(facts.handled()),
                one(facts.handled() && facts.reworks() > 0));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
