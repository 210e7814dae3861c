package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is measured in several rounds is told by the middle one; what went wrong is told of all. */
class RoundsTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long MILLI = Duration.ofMillis(1).toNanos();

    @Test
    void one_odd_round_moves_no_median() {
        assertThat(Median.of(List.of(1.0, 900.0, 2.0))).isEqualTo(2.0);
        assertThat(Median.of(List.of(4.0, 2.0))).isEqualTo(3.0);
        assertThat(Median.of(List.of(1.0, 2.0, Double.NaN))).isEqualTo(2.0);
        assertThat(Median.of(List.of())).isNaN();
    }

    @Test
    void rates_and_times_are_medians_and_errors_are_added_up() {
        Result all = Result.median(List.of(result(100, 0), result(300, 2), result(200, 0)));

        assertThat(all.perSecond()).isEqualTo(200);
        assertThat(all.errors()).isEqualTo(2);
        assertThat(all.requests()).isEqualTo(30);
        assertThat(all.cpu().serverMillis()).isEqualTo(0.2);
    }

    @Test
    void a_rush_from_which_one_round_did_not_recover_was_not_recovered_from() {
        Rush quick = rush(5);
        Rush never = rush(50);

        Result result = Rush.result(List.of(quick, never, quick), Cpu.UNKNOWN);

        assertThat(result.more())
                .containsEntry("recovered", false)
                .containsEntry("recoverySeconds", 0.0)
                .containsEntry("p95MillisBefore", 5.0);
        assertThat(Rush.result(List.of(quick), Cpu.UNKNOWN).more()).containsEntry("recovered", true);
    }

    /** Five milliseconds an answer for two seconds, ten in the rush of two, then for eight what is given. */
    private static Rush rush(long afterMillis) {
        var tally = new Tally();
        for (int i = 0; i < 120; i++) {
            long at = i * SECOND / 10;
            tally.answered(at, MILLI * (i < 20 ? 5 : i < 40 ? 10 : afterMillis));
        }
        return Rush.of(tally, 0, Duration.ofSeconds(2), Duration.ofSeconds(2), 12 * SECOND);
    }

    private static Result result(double perSecond, long errors) {
        return new Result("step", perSecond, 1, 2, 3, 10, errors, new Cpu(perSecond / 1000, 0.1, 0.01), Map.of());
    }
}
