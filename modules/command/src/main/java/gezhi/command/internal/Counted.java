package gezhi.command.internal;

import gezhi.casework.CaseProgress;
import gezhi.casework.CaseProgress.Facts;
import gezhi.command.Tally;
import gezhi.config.flow.End;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a case adds to the figures: its report to those of one day, its settlement to those of another or the same, and
 * itself to the open cases as long as it is one.
 */
final class Counted {

    private static final Tally REPORT = new Tally(1, 0, 0, 0, 0, 0);

    private Counted() {}

    /** What a command changes, a row a day; nothing for a day that it leaves as it was. */
    static List<Change> changes(CaseProgress progress, ZoneId zone) {
        Facts after = progress.after();
        Map<LocalDate, Tally> days = days(after, zone);
        days(progress.before(), zone).forEach((day, tally) -> days.merge(day, Tally.NONE.minus(tally), Tally::plus));
        days.values().removeIf(Tally.NONE::equals);
        int open = open(after) - open(progress.before());
        if (open != 0 && days.isEmpty()) {
            days.put(LocalDate.ofInstant(progress.at(), zone), Tally.NONE);
        }
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<LocalDate, Tally> day : days.entrySet()) {
            // The day says nothing of what is open, so any row will carry it.
            int opened = changes.isEmpty() ? open : 0;
            changes.add(new Change(day.getKey(), day.getValue(), opened, after.legacy() ? opened : 0));
        }
        return changes;
    }

    private static int open(Facts facts) {
        return one(facts != null && facts.end() == null);
    }

    private static Map<LocalDate, Tally> days(Facts facts, ZoneId zone) {
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
