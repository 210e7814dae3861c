package gezhi.kernel;

import static gezhi.kernel.TimeLimit.TimeUnit.NATURAL_DAY;
import static gezhi.kernel.TimeLimit.TimeUnit.URGENT_HOUR;
import static gezhi.kernel.TimeLimit.TimeUnit.WORK_DAY;
import static gezhi.kernel.TimeLimit.TimeUnit.WORK_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.kernel.OfficeHours.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** The 2026 notice: 10-01 to 10-07 off, 09-20 and 10-10 are make-up workdays. */
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            SHANGHAI,
            List.of(OfficeHours.USUAL),
            Map.of(
                    LocalDate.of(2026, 9, 20), false,
                    LocalDate.of(2026, 10, 10), false,
                    LocalDate.of(2026, 10, 1), true,
                    LocalDate.of(2026, 10, 2), true,
                    LocalDate.of(2026, 10, 5), true,
                    LocalDate.of(2026, 10, 6), true,
                    LocalDate.of(2026, 10, 7), true));

    @Test
    void a_working_day_from_within_working_time_ends_at_the_same_time_next_workday() {
        assertThat(deadline("2026-11-24T10:42", 1, WORK_DAY)).isEqualTo("2026-11-25T10:42");
    }

    @Test
    void a_working_day_from_outside_working_time_counts_from_the_next_working_instant() {
        assertThat(deadline("2026-11-24T19:00", 1, WORK_DAY)).isEqualTo("2026-11-26T08:00");
        assertThat(deadline("2026-11-24T12:30", 1, WORK_DAY)).isEqualTo("2026-11-25T14:00");
    }

    @Test
    void the_moment_at_which_the_office_closes_is_outside_working_time() {
        assertThat(CALENDAR.isWorkingTime(at("2026-11-24T18:00"))).isFalse();
        assertThat(deadline("2026-11-24T18:00", 1, WORK_HOUR)).isEqualTo("2026-11-25T09:00");
    }

    @Test
    void working_hours_pass_over_noon_night_and_weekend() {
        assertThat(deadline("2026-11-27T11:00", 2, WORK_HOUR)).isEqualTo("2026-11-27T15:00");
        assertThat(deadline("2026-11-27T17:00", 4, WORK_HOUR)).isEqualTo("2026-11-30T11:00");
    }

    @Test
    void holidays_are_passed_over_and_make_up_workdays_count() {
        assertThat(deadline("2026-09-30T09:00", 1, WORK_DAY)).isEqualTo("2026-10-08T09:00");
        assertThat(deadline("2026-10-09T09:00", 1, WORK_DAY)).isEqualTo("2026-10-10T09:00");
    }

    @Test
    void urgent_hours_and_natural_days_run_day_and_night() {
        assertThat(deadline("2026-10-01T23:30", 2, URGENT_HOUR)).isEqualTo("2026-10-02T01:30");
        assertThat(deadline("2026-10-01T23:30", 15, NATURAL_DAY)).isEqualTo("2026-10-16T23:30");
    }

    @Test
    void limits_that_follow_each_other_add_up() {
        Instant end =
                CALENDAR.deadline(at("2026-11-24T17:00"), new TimeLimit(4, WORK_HOUR), new TimeLimit(1, WORK_DAY));
        assertThat(local(end)).isEqualTo("2026-11-26T11:00");
    }

    @Test
    void seventy_per_cent_of_a_working_limit_is_counted_in_working_time() {
        Instant from = at("2026-11-24T16:00");
        Instant deadline = CALENDAR.deadline(from, new TimeLimit(4, WORK_HOUR));
        assertThat(local(CALENDAR.share(from, deadline, 70, WORK_HOUR))).isEqualTo("2026-11-25T08:48");
    }

    @Test
    void each_season_has_its_hours() {
        WorkCalendar calendar = new WorkCalendar(
                SHANGHAI,
                List.of(
                        new OfficeHours(
                                MonthDay.of(6, 1),
                                OfficeHours.USUAL.spans().stream()
                                        .map(s -> s.start().getHour() < 12
                                                ? s
                                                : new Span(LocalTime.of(14, 30), LocalTime.of(18, 30)))
                                        .toList()),
                        new OfficeHours(MonthDay.of(10, 1), OfficeHours.USUAL.spans())),
                Map.of());
        assertThat(calendar.hours(LocalDate.of(2026, 7, 1)).get(1).start()).isEqualTo("14:30");
        assertThat(calendar.hours(LocalDate.of(2026, 2, 1)).get(1).start()).isEqualTo("14:00");
        Instant lateSummer = at("2026-09-30T18:15");
        assertThat(local(calendar.deadline(lateSummer, new TimeLimit(1, WORK_DAY))))
                .isEqualTo("2026-10-01T18:00");
    }

    @Property(tries = 500)
    void the_working_time_until_a_deadline_is_the_limit(
            @ForAll @IntRange(min = 0, max = 500_000) int minute, @ForAll @IntRange(min = 1, max = 80) int hours) {
        Instant from = at("2026-01-01T00:00").plus(Duration.ofMinutes(minute));
        Instant deadline = CALENDAR.deadline(from, new TimeLimit(hours, WORK_HOUR));
        assertThat(CALENDAR.worked(from, deadline)).isEqualTo(Duration.ofHours(hours));
    }

    @Property(tries = 500)
    void a_working_day_is_eight_working_hours(
            @ForAll @IntRange(min = 0, max = 500_000) int minute, @ForAll @IntRange(min = 1, max = 15) int days) {
        Instant from = at("2026-01-01T00:00").plus(Duration.ofMinutes(minute));
        Instant deadline = CALENDAR.deadline(from, new TimeLimit(days, WORK_DAY));
        assertThat(CALENDAR.worked(from, deadline)).isEqualTo(Duration.ofHours(8L * days));
    }

    private static String deadline(String from, int amount, TimeLimit.TimeUnit unit) {
        return local(CALENDAR.deadline(at(from), new TimeLimit(amount, unit)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    private static String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, SHANGHAI).toString();
    }
}
