package gezhi.web;

import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Messages;
import gezhi.kernel.OfficeHours.Span;
import gezhi.kernel.WorkCalendar;
import gezhi.tenancy.Tenant;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/** The clock in the header: the county's time and whether it is working time; the browser lets it run on. */
@Named
@RequestScoped
public class OfficeClock {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MINUTES_A_DAY = 24 * 60;

    @Inject
    private Configurations configurations;

    @Inject
    private Clock clock;

    @Inject
    private Language language;

    private LocalDateTime time;
    private String named = "";
    private boolean working;
    private int flip = MINUTES_A_DAY;

    /** Reads the clock and the calendar once. */
    @PostConstruct
    public void read() {
        if (Tenant.known().filter(c -> !c.equals(CountyCode.PLATFORM)).isEmpty()) {
            time = LocalDateTime.ofInstant(clock.instant(), CHINA);
            return;
        }
        CountyConfig county = configurations.current();
        WorkCalendar calendar = county.calendar();
        time = LocalDateTime.ofInstant(clock.instant(), calendar.zone());
        named = county.settings().namedDays().getOrDefault(time.toLocalDate(), "");
        working = calendar.isWorkingTime(clock.instant());
        if (calendar.isWorkDay(time.toLocalDate())) {
            for (Span span : calendar.hours(time.toLocalDate())) {
                reach(span.start());
                reach(span.end());
            }
        }
    }

    private void reach(LocalTime border) {
        int minutes = border.toSecondOfDay() / 60 - getMinutes();
        if (minutes > 0) {
            flip = Math.min(flip, minutes);
        }
    }

    /** Time of day, {@code 10:42}. */
    public String getText() {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    /** Minutes since midnight. */
    public int getMinutes() {
        return time.getHour() * 60 + time.getMinute();
    }

    /** Minutes until working time begins or ends today; a whole day when it does neither. */
    public int getMinutesToFlip() {
        return flip;
    }

    /** Working time or not; nothing for who belongs to no county. */
    public String getLabel() {
        return label(working);
    }

    /** What the label becomes at the flip. */
    public String getLabelAfterFlip() {
        return label(!working);
    }

    /** The day of the week, and the name that the county's calendar gives to this day. */
    public String getDay() {
        String day = time.getDayOfWeek().getDisplayName(TextStyle.SHORT, language.getLocale());
        return named.isEmpty() ? day : day + " " + named;
    }

    private String label(boolean open) {
        if (Tenant.known().filter(c -> !c.equals(CountyCode.PLATFORM)).isEmpty()) {
            return "";
        }
        return Messages.text(language.getLocale(), open ? "web.clock.working" : "web.clock.off");
    }
}
