package gezhi.ops.generate;

import gezhi.kernel.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * When cases are reported: days with their weight, hours with theirs, slowly more from month to month; and how likely a case
 * of a day is still open.
 */
final class Timeline {

    /** What part of all cases is open in the end. */
    static final double OPEN = 0.025;

    private static final double[] HOURS = {
        0.2, 0.1, 0.1, 0.1, 0.2, 0.5, 1.5, 4, 11, 12, 11, 7, 2.5, 3, 9, 10, 9, 6, 3, 2.5, 2, 1.5, 0.8, 0.4
    };
    private static final Skew HOUR = Skew.of(HOURS);
    private static final double MOST_OPEN = 0.96;

    private final WorkCalendar calendar;
    private final Instant now;
    private final LocalDate first;
    private final int days;
    private final double scale;
    private final double fade;

    /**
     * The days of some months up to now.
     *
     * @param calendar the calendar of the county from which the zone and the days off are taken
     */
    Timeline(WorkCalendar calendar, int months, Instant now) {
        this.calendar = calendar;
        this.now = now;
        LocalDate today = LocalDate.ofInstant(now, calendar.zone());
        this.first = today.minusMonths(months);
        this.days = (int) ChronoUnit.DAYS.between(first, today) + 1;
        this.fade = Math.max(5, OPEN * days * 0.8);
        this.scale = scale();
    }

    /** How many days there are. */
    int days() {
        return days;
    }

    /** The date of a day. */
    LocalDate date(int day) {
        return first.plusDays(day);
    }

    /** The weights of the days, with some chance in them. */
    double[] weights(RandomGenerator chance) {
        double[] weights = new double[days];
        for (int day = 0; day < days; day++) {
            weights[day] = weight(day) * (0.8 + 0.4 * chance.nextDouble());
        }
        return weights;
    }

    /** The instants of that many reports of a day, in order, none after now. */
    Instant[] reports(int day, int count, RandomGenerator chance) {
        Instant start = date(day).atStartOfDay(calendar.zone()).toInstant();
        long room = Math.min(
                Duration.between(start, now).toMillis(), Duration.ofDays(1).toMillis());
        Instant[] at = new Instant[count];
        for (int i = 0; i < count; i++) {
            long millis;
            do {
                millis = HOUR.next(chance) * 3_600_000L + chance.nextInt(3_600_000);
            } while (millis >= room && chance.nextInt(50) > 0);
            at[i] = start.plusMillis(millis < room ? millis : (long) (room * chance.nextDouble()));
        }
        Arrays.sort(at);
        return at;
    }

    /** How likely a case of the day is open now. */
    double open(int day) {
        return Math.min(MOST_OPEN, scale * Math.exp(-(days - 1 - day) / fade));
    }

    private double weight(int day) {
        double growth = 1 + 0.3 * day / days;
        double usual = calendar.isWorkDay(date(day)) ? 1 : 0.35;
        return growth * usual * (day == days - 1 ? passed() : 1);
    }

    /** What part of a day's reports has come in today. */
    private double passed() {
        LocalTime time = LocalTime.ofInstant(now, calendar.zone());
        double sum = Arrays.stream(HOURS).limit(time.getHour()).sum() + HOURS[time.getHour()] * time.getMinute() / 60.0;
        return Math.max(0.001, sum / Arrays.stream(HOURS).sum());
    }

    private double scale() {
        double low = 0;
        double high = 1_000;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (openShare(middle) < OPEN) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double openShare(double scaled) {
        double open = 0;
        double all = 0;
        for (int day = 0; day < days; day++) {
            double weight = weight(day);
            all += weight;
            open += weight * Math.min(MOST_OPEN, scaled * Math.exp(-(days - 1 - day) / fade));
        }
        return open / all;
    }
}
