package gezhi.casework.web;

import gezhi.config.Configurations;
import gezhi.kernel.OfficeHours.Span;
import gezhi.kernel.WorkCalendar;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Times as pages say them: in the county's zone, near days by name, limits in working time. One "now" a request. */
@Named
@RequestScoped
public class Times {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final Duration HOURS_SAID_AS_DAYS = Duration.ofHours(24);

    @Inject
    private Configurations configurations;

    @Inject
    private Clock clock;

    private WorkCalendar calendar;
    private Instant now;
    private LocalDate today;

    /** Reads the clock and the county's calendar once. */
    @PostConstruct
    public void read() {
        calendar = configurations.current().calendar();
        now = clock.instant();
        today = LocalDate.ofInstant(now, calendar.zone());
    }

    /** Time of day, {@code 08:52}. */
    public String hour(Instant at) {
        return at == null ? "" : HOUR.format(local(at));
    }

    /** The day: today, yesterday, {@code 11-23}, or with its year when it is not this one. */
    public String day(Instant at) {
        if (at == null) {
            return "";
        }
        LocalDate date = local(at).toLocalDate();
        if (date.equals(today)) {
            return Said.text("casework.time.today");
        }
        if (date.equals(today.minusDays(1))) {
            return Said.text("casework.time.yesterday");
        }
        return (date.getYear() == today.getYear() ? DAY : DATE).format(date);
    }

    /** Day and time; of today the time alone. */
    public String stamp(Instant at) {
        if (at == null) {
            return "";
        }
        return local(at).toLocalDate().equals(today) ? hour(at) : day(at) + " " + hour(at);
    }

    /** Date and time in full, for titles. */
    public String full(Instant at) {
        return at == null ? "" : DATE.format(local(at)) + " " + hour(at);
    }

    /** How long until a deadline, or since: in working time, or in hours of the clock where the limit is counted so. */
    public String left(Instant due, boolean clockTime) {
        if (due == null) {
            return "";
        }
        boolean over = due.isBefore(now);
        Instant from = over ? due : now;
        Instant to = over ? now : due;
        Duration span = clockTime ? Duration.between(from, to) : calendar.worked(from, to);
        return said(over ? "casework.time.over." : "casework.time.left.", span, clockTime);
    }

    /** As {@link #left(Instant, boolean)} in working time. */
    public String left(Instant due) {
        return left(due, false);
    }

    /** A stretch of working time. */
    public String took(Duration span) {
        return span == null || span.toMinutes() == 0 ? "" : said("casework.time.took.", span, false);
    }

    /** A stretch of working time, without a verb. */
    public String sum(Duration span) {
        return span == null ? "" : said("casework.time.sum.", span, false);
    }

    private String said(String key, Duration span, boolean clockTime) {
        long minutes = span.toMinutes();
        if (minutes == 0) {
            return Said.text(key + "now");
        }
        if (minutes < 60) {
            return Said.text(key + "minutes", minutes);
        }
        String unit = clockTime ? "clock." : "work.";
        if (span.compareTo(HOURS_SAID_AS_DAYS) < 0) {
            String code = key + unit + (minutes % 60 == 0 ? "hour" : "hours");
            return Said.text(code, minutes / 60, minutes % 60);
        }
        return Said.text(key + unit + "days", minutes / (clockTime ? 1440 : workDay()));
    }

    private long workDay() {
        long minutes = 0;
        for (Span span : calendar.hours(today)) {
            minutes += Duration.between(span.start(), span.end()).toMinutes();
        }
        return Math.max(60, minutes);
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, calendar.zone());
    }
}
