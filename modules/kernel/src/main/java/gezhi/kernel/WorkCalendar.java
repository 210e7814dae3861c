package gezhi.kernel;

import gezhi.kernel.OfficeHours.Span;
import gezhi.kernel.TimeLimit.TimeUnit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The working time of a county: its zone, its office hours by season, the national holidays and the make-up workdays.
 * Immutable. A date that the calendar does not list is a workday from Monday to Friday.
 *
 * <p>Limits are turned into instants here and nowhere else. <i>n</i> working days from an instant inside working time
 * end at the same time of day <i>n</i> working days later; from an instant outside it they count from the next working
 * instant.
 */
public final class WorkCalendar {

    private static final int DAYS_SEARCHED = 3660;

    private final ZoneId zone;
    private final List<OfficeHours> seasons;
    private final Map<LocalDate, Boolean> listed;

    /**
     * @param zone the county's time zone
     * @param seasons office hours, in any order; the season before the year's first is the year's last
     * @param listed days on which the rule "Monday to Friday" does not hold, or is confirmed: true for a day off
     */
    public WorkCalendar(ZoneId zone, List<OfficeHours> seasons, Map<LocalDate, Boolean> listed) {
        this.zone = zone;
        this.seasons =
                seasons.stream().sorted(Comparator.comparing(OfficeHours::from)).toList();
        this.listed = Map.copyOf(listed);
        if (this.seasons.isEmpty()) {
            throw new Invalid("kernel.officeHours", "");
        }
    }

    /** The county's time zone. */
    public ZoneId zone() {
        return zone;
    }

    /** Whether holidays of the year are known; without them every weekday counts as a workday. */
    public boolean knows(int year) {
        return listed.keySet().stream().anyMatch(d -> d.getYear() == year);
    }

    /** Whether people work on the date: listed as working, or not listed and from Monday to Friday. */
    public boolean isWorkDay(LocalDate date) {
        Boolean off = listed.get(date);
        if (off != null) {
            return !off;
        }
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }

    /** Whether the instant lies within office hours of a workday. */
    public boolean isWorkingTime(Instant at) {
        return firstWorking(at).equals(at);
    }

    /**
     * The end of a limit.
     *
     * @param from when the limit begins
     * @param limits the limit, or several that follow each other: the second begins where the first ends
     */
    public Instant deadline(Instant from, TimeLimit... limits) {
        Instant end = from;
        for (TimeLimit limit : limits) {
            end = switch (limit.unit()) {
                case URGENT_HOUR -> end.plus(Duration.ofHours(limit.amount()));
                case NATURAL_DAY -> end.atZone(zone).plusDays(limit.amount()).toInstant();
                case WORK_HOUR -> plusWorked(end, Duration.ofHours(limit.amount()));
                case WORK_DAY -> plusWorkDays(end, limit.amount());
            };
        }
        return end;
    }

    /**
     * The instant at which a share of a limit is used up, in the kind of time in which the limit is counted.
     *
     * @param from when the limit began
     * @param deadline when it ends
     * @param percent share, 0 to 100
     * @param unit kind of time of the limit
     */
    public Instant share(Instant from, Instant deadline, int percent, TimeUnit unit) {
        boolean clockTime = unit == TimeUnit.URGENT_HOUR || unit == TimeUnit.NATURAL_DAY;
        if (clockTime) {
            return from.plus(
                    Duration.between(from, deadline).multipliedBy(percent).dividedBy(100));
        }
        return plusWorked(from, worked(from, deadline).multipliedBy(percent).dividedBy(100));
    }

    /** Working time between two instants; zero when the second is not after the first. */
    public Duration worked(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return Duration.ZERO;
        }
        LocalDateTime start = LocalDateTime.ofInstant(from, zone);
        LocalDateTime end = LocalDateTime.ofInstant(to, zone);
        LocalDate last = end.toLocalDate();
        long sum = 0;
        long begin = nanos(start.toLocalTime());
        for (LocalDate date = start.toLocalDate(); !date.isAfter(last); date = date.plusDays(1), begin = 0) {
            if (!isWorkDay(date)) {
                continue;
            }
            long stop = date.equals(last) ? nanos(end.toLocalTime()) : Long.MAX_VALUE;
            for (Span span : hours(date)) {
                sum += Math.max(0, Math.min(nanos(span.end()), stop) - Math.max(nanos(span.start()), begin));
            }
        }
        return Duration.ofNanos(sum);
    }

    /** The instant at which the given working time has passed since {@code from}. */
    public Instant plusWorked(Instant from, Duration workingTime) {
        Instant at = firstWorking(from);
        if (workingTime.isZero() || workingTime.isNegative()) {
            return at;
        }
        LocalDateTime start = LocalDateTime.ofInstant(at, zone);
        LocalDate date = start.toLocalDate();
        long left = workingTime.toNanos();
        long begin = nanos(start.toLocalTime());
        for (int i = 0; i < DAYS_SEARCHED; i++, date = date.plusDays(1), begin = 0) {
            if (!isWorkDay(date)) {
                continue;
            }
            for (Span span : hours(date)) {
                long a = Math.max(nanos(span.start()), begin);
                long here = Math.max(0, nanos(span.end()) - a);
                if (here > 0 && left <= here) {
                    return instant(date.atTime(LocalTime.ofNanoOfDay(a + left)));
                }
                left -= here;
            }
        }
        throw new IllegalStateException("no working time within ten years of " + from);
    }

    /** The workdays' office hours on a date, in order; of use only where {@link #isWorkDay} holds. */
    public List<Span> hours(LocalDate date) {
        OfficeHours season = seasons.get(seasons.size() - 1);
        if (seasons.size() > 1) {
            MonthDay day = MonthDay.from(date);
            for (OfficeHours each : seasons) {
                if (!each.from().isAfter(day)) {
                    season = each;
                }
            }
        }
        return season.spans();
    }

    private Instant plusWorkDays(Instant from, int days) {
        LocalDateTime start = LocalDateTime.ofInstant(firstWorking(from), zone);
        LocalDate date = start.toLocalDate();
        for (int n = days; n > 0; ) {
            date = date.plusDays(1);
            if (isWorkDay(date)) {
                n--;
            }
        }
        return instant(date.atTime(within(hours(date), start.toLocalTime())));
    }

    /** Seasons differ: a time of day that the day does not know becomes the nearest that it knows, noon the afternoon. */
    private static LocalTime within(List<Span> spans, LocalTime time) {
        for (Span span : spans) {
            if (time.isBefore(span.start())) {
                return span.start();
            }
            if (!time.isAfter(span.end())) {
                return time;
            }
        }
        return spans.get(spans.size() - 1).end();
    }

    private Instant firstWorking(Instant from) {
        LocalDateTime at = LocalDateTime.ofInstant(from, zone);
        LocalDate date = at.toLocalDate();
        long time = nanos(at.toLocalTime());
        for (int i = 0; i < DAYS_SEARCHED; i++, date = date.plusDays(1), time = -1) {
            if (!isWorkDay(date)) {
                continue;
            }
            for (Span span : hours(date)) {
                if (time < nanos(span.end())) {
                    return time < nanos(span.start()) ? instant(date.atTime(span.start())) : from;
                }
            }
        }
        throw new IllegalStateException("no working time within ten years of " + from);
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    // Whole days are walked through for every limit of every step: dates with times for each span would cost most of
    // it.
    private static long nanos(LocalTime time) {
        return time.toNanoOfDay();
    }
}
