package gezhi.ops.generate;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.kernel.OfficeHours;
import gezhi.kernel.WorkCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares, days and codes of what is generated. */
class TimelineTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final WorkCalendar CALENDAR =
            new WorkCalendar(ZoneId.of("Asia/Shanghai"), List.of(OfficeHours.USUAL), Map.of());

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 24})
    void the_part_that_is_open_is_the_same_over_any_time(int months) {
        Timeline timeline = new Timeline(CALENDAR, months, NOW);
        double[] weights = timeline.weights(new SplittableRandom(1));
        double open = 0;
        for (int day = 0; day < weights.length; day++) {
            open += weights[day] * timeline.open(day);
        }

        assertThat(open / Arrays.stream(weights).sum()).isBetween(0.02, 0.03);
        assertThat(timeline.open(timeline.days() - 1)).isGreaterThan(timeline.open(0));
    }

    @Test
    void reports_of_today_are_none_of_the_future() {
        Timeline timeline = new Timeline(CALENDAR, 1, NOW);

        assertThat(timeline.reports(timeline.days() - 1, 500, new SplittableRandom(3)))
                .isSorted()
                .allMatch(at -> !at.isAfter(NOW));
    }

    @Test
    void a_number_is_divided_without_a_rest() {
        int[] parts = Skew.divide(1_000, Skew.zipf(37, 0.9));

        assertThat(Arrays.stream(parts).sum()).isEqualTo(1_000);
        assertThat(parts[0]).isGreaterThan(parts[36]);
    }

    @Test
    void a_thousand_counties_have_codes_and_names_of_their_own() {
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            codes.add(CountyNames.code(i));
            names.add(CountyNames.name(i));
        }

        assertThat(codes).hasSize(1_000).allMatch(code -> code.matches("90\\d{4}"));
        assertThat(names).hasSize(1_000);
    }

    @Test
    void identifiers_say_when() {
        var id = TimeIds.at(NOW, new SplittableRandom(1));

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }
}
