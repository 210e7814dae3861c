package gezhi.config.internal.difference;

import static gezhi.config.Difference.Area.CALENDAR;

import gezhi.kernel.Label;
import gezhi.kernel.OfficeHours.Span;
import gezhi.kernel.WorkCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Days on which people work under one calendar and not under the other, and office hours; found by looking at every day,
 * so that it does not matter how the calendars were written down.
 */
final class CalendarDifferences {

    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2049;
    /** A leap year: it has every day that a season can begin on. */
    private static final int SAMPLE_YEAR = 2024;

    private static final int MOST_DAYS = 60;

    private final WorkCalendar before;
    private final WorkCalendar after;
    private final Lines lines;

    CalendarDifferences(WorkCalendar before, WorkCalendar after, Lines lines) {
        this.before = before;
        this.after = after;
        this.lines = lines;
    }

    void find() {
        lines.changed(
                CALENDAR,
                "zone",
                Lines.word("zone"),
                before.zone().getId(),
                after.zone().getId());
        hours();
        List<LocalDate> days = days();
        days.stream().limit(MOST_DAYS).forEach(this::day);
        if (days.size() > MOST_DAYS) {
            lines.changed(CALENDAR, "days", Lines.word("moreDays", days.size() - MOST_DAYS));
        }
    }

    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        LocalDate end = LocalDate.of(LAST_YEAR + 1, 1, 1);
        for (LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            if (before.isWorkDay(day) != after.isWorkDay(day)) {
                days.add(day);
            }
        }
        return days;
    }

    private void day(LocalDate day) {
        lines.changed(
                CALENDAR,
                day.toString(),
                Label.of(day.toString()),
                kind(before.isWorkDay(day)),
                kind(after.isWorkDay(day)));
    }

    /** Neighbouring days with the same hours before and the same afterwards are told in one sentence. */
    private void hours() {
        LocalDate day = LocalDate.of(SAMPLE_YEAR, 1, 1);
        while (day.getYear() == SAMPLE_YEAR) {
            LocalDate start = day;
            List<Span> old = before.hours(start);
            List<Span> now = after.hours(start);
            while (day.getYear() == SAMPLE_YEAR
                    && before.hours(day).equals(old)
                    && after.hours(day).equals(now)) {
                day = day.plusDays(1);
            }
            if (!old.equals(now)) {
                String from = MonthDay.from(start).toString().substring(2);
                String to = MonthDay.from(day.minusDays(1)).toString().substring(2);
                lines.changed(CALENDAR, "hours." + from, Lines.word("hours", from, to), text(old), text(now));
            }
        }
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(s -> s.start() + "–" + s.end()).collect(Collectors.joining("、"));
    }

    private static Label kind(boolean workday) {
        return Lines.word(workday ? "day.work" : "day.off");
    }
}
