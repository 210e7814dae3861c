package gezhi.command.web;

import gezhi.command.Tally;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A chart of two rows of daily counts: bars for reports, a line for settlements. Laid out here, drawn by the page, so
 * that it needs no script and follows the theme.
 *
 * @param bars the bars, oldest first
 * @param line points of the line
 * @param marks the horizontal lines with their values
 * @param reported sum of the bars
 * @param settled sum of the line
 */
public record Trend(List<Bar> bars, String line, List<Mark> marks, long reported, long settled) {

    static final double WIDTH = 500;
    static final double HEIGHT = 198;
    private static final double LEFT = 34;
    private static final double TOP = 8;
    private static final double BOTTOM = 22;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** A day. */
    public record Bar(
            double x,
            double y,
            double width,
            double height,
            String day,
            boolean labelled,
            long reported,
            long settled) {

        /** The middle of the bar. */
        public double middle() {
            return round(x + width / 2);
        }
    }

    /** A horizontal line. */
    public record Mark(double y, long value) {}

    static Trend of(Map<LocalDate, Tally> days) {
        long most = days.values().stream()
                .mapToLong(day -> Math.max(day.reported(), day.settled()))
                .max()
                .orElse(0);
        long step = step(most);
        long top = Math.max(step, (most + step - 1) / step * step);
        double room = HEIGHT - TOP - BOTTOM;
        double slot = (WIDTH - LEFT) / Math.max(1, days.size());
        List<Mark> marks = new ArrayList<>();
        for (long value = 0; value <= top; value += step) {
            marks.add(new Mark(round(TOP + room * (top - value) / top), value));
        }
        List<Bar> bars = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int index = 0;
        for (Map.Entry<LocalDate, Tally> each : days.entrySet()) {
            double high = room * each.getValue().reported() / top;
            double x = LEFT + slot * index + slot * 0.14;
            Bar bar = new Bar(
                    round(x),
                    round(TOP + room - high),
                    round(slot * 0.72),
                    round(high),
                    DAY.format(each.getKey()),
                    (days.size() - index) % 4 == 2,
                    each.getValue().reported(),
                    each.getValue().settled());
            bars.add(bar);
            line.append(line.isEmpty() ? "" : " ")
                    .append(bar.middle())
                    .append(',')
                    .append(round(TOP + room - room * each.getValue().settled() / top));
            index++;
        }
        return new Trend(
                bars,
                line.toString(),
                marks,
                days.values().stream().mapToLong(Tally::reported).sum(),
                days.values().stream().mapToLong(Tally::settled).sum());
    }

    /** The value of SVG's viewBox. */
    public String viewBox() {
        return String.format(Locale.ROOT, "0 0 %.0f %.0f", WIDTH, HEIGHT);
    }

    /** A round step, so that at most five lines stand. */
    private static long step(long most) {
        long power = 1;
        while (true) {
            for (long lead : new long[] {1, 2, 5}) {
                if (lead * power * 5 > most) {
                    return lead * power;
                }
            }
            power *= 10;
        }
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
