package gezhi.casework.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.casework.internal.model.CaseClock.Outcome;
import gezhi.kernel.UnitCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseClocksTest {

    private static final Instant START = Instant.parse("2026-11-23T01:00:00.000001Z");

    @Test
    void what_was_kept_is_read_again() {
        CaseClock ended = clock("ACCEPT", "370215", Duration.ZERO);
        ended.end(START.plusSeconds(90), Outcome.RETURNED, Duration.ofSeconds(60));
        CaseClock paused = clock("HANDLE", "370215001-SF", Duration.ofHours(2));
        paused.pause(START.plusSeconds(30));
        paused.resume(Duration.ofSeconds(7), START.plusSeconds(107), START.plusSeconds(207));
        paused.pause(START.plusSeconds(60));
        CaseClock running = clock("CASE", "370215", Duration.ZERO);

        List<CaseClock> read = CaseClocks.read(CaseClocks.text(List.of(ended, paused, running)));

        assertThat(read).usingRecursiveFieldByFieldElementComparator().containsExactly(ended, paused, running);
    }

    @Test
    void no_clock_has_run_in_a_case_that_has_not_begun() {
        assertThat(CaseClocks.read(CaseClocks.NONE)).isEmpty();
        assertThat(CaseClocks.text(List.of())).isEqualTo(CaseClocks.NONE);
    }

    @Test
    void nothing_is_written_of_what_is_nothing() {
        assertThat(CaseClocks.text(List.of(clock("CASE", "370215", Duration.ZERO))))
                .isEqualTo("[{\"rule\":\"CASE\",\"holder\":\"370215\",\"limit\":\"3 WORK_DAY\","
                        + "\"started\":\"2026-11-23T01:00:00.000001Z\",\"yellow\":\"2026-11-23T01:01:40.000001Z\","
                        + "\"deadline\":\"2026-11-23T01:03:20.000001Z\"}]");
    }

    private static CaseClock clock(String rule, String holder, Duration carried) {
        CaseClock clock = new CaseClock(rule, new UnitCode(holder), START, carried);
        clock.schedule("3 WORK_DAY", START.plusSeconds(100), START.plusSeconds(200));
        return clock;
    }
}
