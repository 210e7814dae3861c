package gezhi.ops.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedHolidaysTest {

    private static final Path HOLIDAYS = PackFixture.TENANT_CONFIG.resolve("src/main/resources/gezhi/config/holidays");

    static IntStream years() {
        return IntStream.rangeClosed(2010, 2027);
    }

    @ParameterizedTest
    @MethodSource("years")
    void each_year_is_a_list_of_days_off_and_make_up_workdays(int year) {
        Map<?, ?> yaml = PackFixture.yaml(HOLIDAYS.resolve(year + ".json"));
        assertThat(yaml.get("year")).isEqualTo(year);
        assertThat((List<?>) yaml.get("days")).allSatisfy(each -> {
            Map<?, ?> day = (Map<?, ?>) each;
            // A notice may govern the last days of the year before.
            assertThat(LocalDate.parse(day.get("date").toString()).getYear()).isBetween(year - 1, year);
            assertThat(day.get("isOffDay")).isInstanceOf(Boolean.class);
        });
    }

    @Test
    void the_counts_are_those_of_the_notices() {
        assertThat(days(2024, true)).isEqualTo(28);
        assertThat(days(2025, false)).isEqualTo(5);
        assertThat(days(2026, true)).isEqualTo(33);
        assertThat(days(2026, false)).isEqualTo(6);
    }

    private static long days(int year, boolean off) {
        Map<?, ?> yaml = PackFixture.yaml(HOLIDAYS.resolve(year + ".json"));
        return ((List<?>) yaml.get("days"))
                .stream()
                        .filter(day -> ((Map<?, ?>) day).get("isOffDay").equals(off))
                        .count();
    }
}
