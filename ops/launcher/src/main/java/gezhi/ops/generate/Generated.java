package gezhi.ops.generate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * @param rows how many rows each table of cases got
 * @param bytes by how many bytes each grew, its indexes included
 */
public record Generated(
        int countiesBefore,
        int counties,
        long casesBefore,
        int cases,
        Duration countyTime,
        Duration caseTime,
        Duration afterwards,
        Map<String, Long> rows,
        Map<String, Long> bytes) {

    private static final String ROW = "  %-20s %14s %12s %16s";

    /** The figures in words. */
    public List<String> lines() {
        double seconds = Math.max(0.001, seconds(caseTime));
        List<String> lines = new ArrayList<>();
        lines.add("Counties: %,d before, %,d now (%.1f s).".formatted(countiesBefore, counties, seconds(countyTime)));
        lines.add("Cases: about %,d before, %,d added in %.1f s (%,.0f/s); statistics and roll-ups %.1f s."
                .formatted(casesBefore, cases, seconds, cases / seconds, seconds(afterwards)));
        if (cases > 0) {
            lines.add("");
            lines.add(ROW.formatted("added", "rows", "MB", "bytes a case"));
            bytes.forEach((table, size) -> lines.add(row(table, rows.getOrDefault(table, 0L), size)));
            lines.add(row("all", sum(rows), sum(bytes)));
        }
        return lines;
    }

    private String row(String table, long count, long size) {
        return ROW.formatted(
                table,
                "%,d".formatted(count),
                String.format(Locale.ROOT, "%,.1f", size / 1e6),
                "%,d".formatted(size / cases));
    }

    private static long sum(Map<String, Long> figures) {
        return figures.values().stream().mapToLong(Long::longValue).sum();
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
