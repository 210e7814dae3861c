package gezhi.command.internal;

import gezhi.command.OpenCases;
import gezhi.command.Tally;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a board counts, all of it in one snapshot.
 *
 * @param days the last days one by one, oldest first; none is left out
 * @param last the last days together
 * @param before as many days before them
 * @param open open cases by township; those without one stand under the empty text
 * @param yesterday cases reported on the day before the last one until the same time of day
 */
public record Counts(
        SortedMap<LocalDate, Tally> days, Tally last, Tally before, Map<String, OpenCases> open, long yesterday) {

    private static final int FIRST_SUM = 2;

    /** From the rows of the statement: of what they say, of which day or township, and six sums. */
    static Counts of(List<?> rows, LocalDate first, LocalDate last) {
        SortedMap<LocalDate, Tally> days = new TreeMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> days.put(day, Tally.NONE));
        Map<String, OpenCases> open = new TreeMap<>();
        Tally now = Tally.NONE;
        Tally before = Tally.NONE;
        long yesterday = 0;
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            String of = (String) row[1];
            switch ((String) row[0]) {
                case "DAY" -> {
                    Tally tally = tally(row);
                    if (days.computeIfPresent(LocalDate.parse(of), (day, sum) -> sum.plus(tally)) == null) {
                        before = before.plus(tally);
                    } else {
                        now = now.plus(tally);
                    }
                }
                case "OPEN" -> open.merge(of, new OpenCases(sum(row, 0), 0, 0, sum(row, 1)), OpenCases::plus);
                case "LAMP" -> open.merge(of, new OpenCases(0, sum(row, 0), sum(row, 1), 0), OpenCases::plus);
                default -> yesterday = sum(row, 0);
            }
        }
        open.values().removeIf(OpenCases.NONE::equals);
        return new Counts(days, now, before, open, yesterday);
    }

    /** From rows of one kind: what they say of each day or township. */
    static Map<String, Tally> byKey(List<?> rows) {
        Map<String, Tally> tallies = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            tallies.put((String) row[1], tally(row));
        }
        return tallies;
    }

    private static Tally tally(Object[] row) {
        return new Tally(sum(row, 0), sum(row, 1), sum(row, 2), sum(row, 3), sum(row, 4), sum(row, 5));
    }

    private static long sum(Object[] row, int which) {
        return ((Number) row[FIRST_SUM + which]).longValue();
    }
}
