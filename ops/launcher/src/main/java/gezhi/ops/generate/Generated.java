package gezhi.ops.generate;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What was generated.
 *
 * @param countiesBefore how many counties there were
 * @param counties how many there are now
 * @param casesBefore how many cases there were, as PostgreSQL estimates them
 * @param cases how many were added
 * @param countyTime how long the counties took
 * @param caseTime how long the cases took
 * @param afterwards how long statistics and roll-ups took
 * @param bytes by how many bytes each table grew, its indexes included
 */
public record Generated(
        int countiesBefore,
        int counties,
        long casesBefore,
        int cases,
        Duration countyTime,
        Duration caseTime,
        Duration afterwards,
        Map<String, Long> bytes) {

    /** The figures in words. */
    public List<String> lines() {
        double seconds = Math.max(0.001, caseTime.toMillis() / 1000.0);
        long all = bytes.values().stream().mapToLong(Long::longValue).sum();
        var lines = new java.util.ArrayList<String>();
        lines.add("Counties: %,d before, %,d now (%.1f s).".formatted(countiesBefore, counties, seconds(countyTime)));
        lines.add("Cases: about %,d before, %,d added in %.1f s (%,.0f/s); statistics and roll-ups %.1f s."
                .formatted(casesBefore, cases, seconds, cases / seconds, seconds(afterwards)));
        if (cases > 0) {
            lines.add("Bytes a case: %,d".formatted(all / cases));
            bytes.forEach((table, size) -> lines.add("  %-20s %,7d".formatted(table, size / cases)));
        }
        return lines;
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
