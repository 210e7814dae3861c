package gezhi.ops.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Results as lines of a terminal. */
final class Table {

    private static final String FURTHER = "%-46s %s";

    /** What stands in the JSON alone. */
    private static final Set<String> QUIET = Set.of("seconds", "heaviestBytes", "counties", "size", "costMillis");

    private static final String ROW = "%-28s %10s %9s %9s %9s %10s %7s  %8s %8s %8s %7s";

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
        results.forEach(each -> further(text, each));
        return text.toString().stripTrailing();
    }

    /** What else was found out of a thing: everything that is a figure, on lines of their own. */
    private static void further(StringBuilder text, Result result) {
        List<String> figures = new ArrayList<>();
        result.more().forEach((name, value) -> {
            if (!QUIET.contains(name)) {
                figures(name, value, figures);
            }
        });
        if (!figures.isEmpty()) {
            text.append('\n').append(result.name()).append('\n');
            figures.forEach(figure -> text.append("  ").append(figure).append('\n'));
        }
    }

    private static void figures(String name, Object value, List<String> figures) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> figures(name + "." + key, each, figures));
        } else if (value instanceof Collection<?> all) {
            String joined = all.stream().map(Table::figure).collect(Collectors.joining("  "));
            if (!joined.isEmpty()) {
                figures.add(String.format(Locale.ROOT, FURTHER, name, joined));
            }
        } else {
            figures.add(String.format(Locale.ROOT, FURTHER, name, figure(value)));
        }
    }

    private static String figure(Object value) {
        return value instanceof Double number ? number(number, 2) : String.valueOf(value);
    }

    /** A figure with that many decimals; a dash for what could not be seen. */
    static String number(double value, int decimals) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + decimals + "f", value) : "–";
    }

    private static void line(StringBuilder text, Object... cells) {
        text.append(String.format(Locale.ROOT, ROW, cells).stripTrailing()).append('\n');
    }
}
