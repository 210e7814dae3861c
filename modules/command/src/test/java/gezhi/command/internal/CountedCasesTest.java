package gezhi.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.casework.CaseProgress;
import gezhi.casework.CaseProgress.Facts;
import gezhi.command.Tally;
import gezhi.config.flow.End;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.CountyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CountedCasesTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Instant REPORTED = Instant.parse("2026-11-20T16:30:00Z");
    private static final LocalDate REPORT_DAY = LocalDate.of(2026, 11, 21);
    private static final Instant CLOSED = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalDate CLOSING_DAY = LocalDate.of(2026, 11, 24);
    private static final Instant DONE = Instant.parse("2026-11-24T16:00:00Z");
    private static final LocalDate DAY_OF_COMMAND = LocalDate.of(2026, 11, 25);

    private final Facts reported = facts(false, null, null, false, false, false, 0);
    private final Facts closedLate = facts(false, End.SETTLED, CLOSED, true, false, true, 2);

    @Test
    void a_report_counts_on_the_countys_day() {
        assertThat(changes(null, reported)).isEqualTo(Map.of(REPORT_DAY, new Tally(1, 0, 0, 0, 0, 0)));
    }

    @Test
    void a_step_between_report_and_end_changes_nothing() {
        assertThat(changes(reported, facts(false, null, null, false, false, true, 1)))
                .isEmpty();
    }

    @Test
    void a_closing_counts_on_its_own_day_with_what_it_was() {
        assertThat(changes(reported, closedLate)).isEqualTo(Map.of(CLOSING_DAY, new Tally(0, 1, 1, 0, 1, 1)));
    }

    @Test
    void what_is_settled_on_the_spot_is_reported_and_settled_by_one_row() {
        assertThat(changes(null, facts(false, End.SETTLED, REPORTED, false, true, false, 0)))
                .isEqualTo(Map.of(REPORT_DAY, new Tally(1, 1, 0, 1, 0, 0)));
    }

    @Test
    void a_reopening_takes_back_what_the_closing_had_added() {
        assertThat(changes(closedLate, reported)).isEqualTo(Map.of(CLOSING_DAY, new Tally(0, -1, -1, 0, -1, -1)));
    }

    @Test
    void what_is_refused_or_voided_is_not_settled() {
        assertThat(changes(reported, facts(false, End.STOPPED, CLOSED, false, false, true, 0)))
                .isEqualTo(Map.of(DAY_OF_COMMAND, Tally.NONE));
    }

    @Test
    void cases_of_older_systems_are_counted_while_they_are_open_only() {
        Facts open = facts(true, null, null, false, false, false, 0);
        Facts closed = facts(true, End.SETTLED, CLOSED, true, false, true, 0);
        assertThat(rows(null, closed)).isEmpty();
        assertThat(rows(null, open)).containsExactly(new Change(DAY_OF_COMMAND, Tally.NONE, 1, 1));
        assertThat(rows(open, open)).isEmpty();
        assertThat(rows(open, closed)).containsExactly(new Change(DAY_OF_COMMAND, Tally.NONE, -1, -1));
    }

    @Test
    void a_case_is_open_from_its_report_to_its_end_and_from_its_reopening_on() {
        assertThat(rows(null, reported)).extracting(Change::open).containsExactly(1);
        assertThat(rows(reported, closedLate)).extracting(Change::open).containsExactly(-1);
        assertThat(rows(closedLate, reported)).extracting(Change::open).containsExactly(1);
        assertThat(rows(reported, facts(false, End.STOPPED, CLOSED, false, false, false, 0)))
                .extracting(Change::open)
                .containsExactly(-1);
        assertThat(rows(null, facts(false, End.SETTLED, REPORTED, false, true, false, 0)))
                .extracting(Change::open)
                .containsExactly(0);
    }

    @Test
    void what_is_reported_and_ended_by_one_command_was_never_open() {
        assertThat(rows(null, closedLate)).extracting(Change::open).containsExactly(0, 0);
    }

    @Test
    void all_commands_of_a_case_together_leave_what_it_is_in_the_end() {
        Facts[] life = {
            null,
            reported,
            closedLate,
            reported,
            facts(false, End.SETTLED, CLOSED.plusSeconds(90_000), false, false, true, 3)
        };
        Map<LocalDate, Tally> sum = new HashMap<>();
        int open = 0;
        for (int i = 1; i < life.length; i++) {
            for (Change change : rows(life[i - 1], life[i])) {
                sum.merge(change.day(), change.by(), Tally::plus);
                open += change.open();
            }
        }
        sum.values().removeIf(Tally.NONE::equals);
        assertThat(sum).isEqualTo(changes(null, life[life.length - 1]));
        assertThat(open).isZero();
    }

    private static Map<LocalDate, Tally> changes(Facts before, Facts after) {
        return rows(before, after).stream().collect(Collectors.toMap(Change::day, Change::by));
    }

    private static List<Change> rows(Facts before, Facts after) {
        return Counted.changes(
                new CaseProgress(
                        new CountyCode("431128"), new CaseNumber("XT20261121-0001"), "ANY", DONE, before, after),
                CHINA);
    }

    private static Facts facts(
            boolean legacy, End end, Instant endedAt, boolean late, boolean onSpot, boolean handled, int reworks) {
        return new Facts(
                "431128101", "GRID", "EVENT-0101", legacy, REPORTED, end, endedAt, late, onSpot, handled, reworks);
    }
}
