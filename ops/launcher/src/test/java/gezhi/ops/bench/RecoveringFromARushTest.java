package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

/** How long it takes until answers are as quick as before. */
class RecoveringFromARushTest {

    private static final long SECOND = 1_000_000_000;
    private static final long MILLI = 1_000_000;

    @Test
    void who_was_never_slow_has_recovered_at_once() {
        assertThat(recovery(20, second -> 10)).isZero();
    }

    @Test
    void the_seconds_until_answers_are_quick_again_are_counted() {
        assertThat(recovery(20, second -> second < 6 ? 80 : 10)).isEqualTo(6);
    }

    @Test
    void a_quick_moment_between_slow_ones_is_no_recovery() {
        assertThat(recovery(20, second -> second == 2 || second >= 9 ? 10 : 80)).isEqualTo(9);
    }

    @Test
    void who_stays_slow_has_not_recovered() {
        assertThat(recovery(20, second -> 80)).isNaN();
    }

    @Test
    void silence_is_no_recovery() {
        assertThat(Recovery.seconds(new Samples(), 0, 20 * SECOND, 15)).isNaN();
    }

    @Test
    void what_is_not_seen_to_last_does_not_count() {
        assertThat(recovery(20, second -> second < 18 ? 80 : 10)).isNaN();
    }

    /** A hundred answers a second that take the milliseconds given; the bound is 15 ms. */
    private static double recovery(int seconds, LongUnaryOperator millis) {
        var samples = new Samples();
        for (long second = 0; second < seconds; second++) {
            for (int i = 0; i < 100; i++) {
                samples.add(second * SECOND + i * 10 * MILLI, millis.applyAsLong(second) * MILLI);
            }
        }
        return Recovery.seconds(samples, 0, seconds * SECOND, 15);
    }
}
