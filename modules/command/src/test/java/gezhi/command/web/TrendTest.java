package gezhi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.command.Tally;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 26);

    @Test
    void the_tallest_bar_stays_below_the_highest_mark() {
        Trend trend = Trend.of(days(0, 63, 12));
        assertThat(trend.marks().get(trend.marks().size() - 1).value()).isGreaterThanOrEqualTo(63);
        assertThat(trend.bars()).allSatisfy(bar -> assertThat(bar.y())
                .isGreaterThanOrEqualTo(
                        trend.marks().get(trend.marks().size() - 1).y()));
        assertThat(trend.marks()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void sums_stand_beside_the_chart() {
        Trend trend = Trend.of(days(3, 4, 5));
        assertThat(trend.reported()).isEqualTo(12);
        assertThat(trend.settled()).isEqualTo(9);
        assertThat(trend.bars()).extracting(Trend.Bar::day).containsExactly("10-26", "10-27", "10-28");
    }

    @Test
    void days_without_cases_are_drawn_flat_and_break_nothing() {
        Trend trend = Trend.of(days(0, 0));
        assertThat(trend.bars()).allSatisfy(bar -> assertThat(bar.height()).isZero());
        assertThat(trend.line()).isNotEmpty();
    }

    private static Map<LocalDate, Tally> days(int... reported) {
        Map<LocalDate, Tally> days = new TreeMap<>();
        for (int i = 0; i < reported.length; i++) {
            days.put(FIRST.plusDays(i), new Tally(reported[i], Math.max(0, reported[i] - 1), 0, 0, 0, 0));
        }
        return days;
    }
}
