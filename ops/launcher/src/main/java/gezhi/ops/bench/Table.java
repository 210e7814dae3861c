package gezhi.ops.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Results as lines of a terminal. */
final class Table {

    private static final String ROW = "%-22s %10s %9s %9s %9s %10s %7s  %8s %8s %8s %7s";

    private Table() {}

    static String of(List<Result> results, Map<String, Double> ratios) {
        var text = new StringBuilder();
        line(text, "", "", "ms", "ms", "ms", "", "", "CPU ms", "a", "request", "of the");
        line(
                text,
                "",
                "per second",
                "p50",
                "p95",
                "p99",
                "requests",
                "errors",
                "server",
                "database",
                "driver",
                "floor");
        for (Result each : results) {
            line(
                    text,
                    each.name(),
                    number(each.perSecond(), each.perSecond() < 100 ? 1 : 0),
                    number(each.p50Millis(), 2),
                    number(each.p95Millis(), 2),
                    number(each.p99Millis(), 2),
                    each.requests(),
                    each.errors(),
                    number(each.cpu().serverMillis(), 3),
                    number(each.cpu().databaseMillis(), 3),
                    number(each.cpu().driverMillis(), 3),
                    ratios.containsKey(each.name()) ? number(ratios.get(each.name()) * 100, 0) + " %" : "");
        }
        return text.toString().stripTrailing();
    }

    /** A figure with that many decimals; a dash for what could not be seen. */
    static String number(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + decimals + "f", value) : "–";
    }

    private static void line(StringBuilder text, Object... cells) {
        text.append(String.format(Locale.ROOT, ROW, cells).stripTrailing()).append('\n');
    }
}
