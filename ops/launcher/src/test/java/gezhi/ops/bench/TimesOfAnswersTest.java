package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Percentiles over what clients measured. */
class TimesOfAnswersTest {

    private static final long MILLI = 1_000_000;

    @Test
    void a_percentile_is_the_answer_of_that_rank() {
        Samples samples = hundred();
        assertThat(samples.millis(50)).isEqualTo(50);
        assertThat(samples.millis(95)).isEqualTo(95);
        assertThat(samples.millis(99)).isEqualTo(99);
        assertThat(samples.millis(100)).isEqualTo(100);
    }

    @Test
    void one_answer_is_every_percentile() {
        var samples = new Samples();
        samples.add(0, 7 * MILLI);
        assertThat(samples.millis(50)).isEqualTo(7);
        assertThat(samples.millis(99)).isEqualTo(7);
    }

    @Test
    void without_answers_there_is_no_percentile() {
        assertThat(new Samples().millis(95)).isNaN();
    }

    @Test
    void a_part_holds_what_was_asked_for_in_its_time() {
        Samples part = hundred().between(10 * MILLI, 20 * MILLI);
        assertThat(part.size()).isEqualTo(10);
        assertThat(part.millis(100)).isEqualTo(19);
    }

    @Test
    void clients_are_counted_together() {
        Samples all = hundred();
        all.add(hundred());
        all.add(new Samples());
        assertThat(all.size()).isEqualTo(200);
        assertThat(all.millis(95)).isEqualTo(95);
        Result result = all.result("both", 4, 3, Cpu.UNKNOWN);
        assertThat(result.perSecond()).isEqualTo(50);
        assertThat(result.requests()).isEqualTo(203);
        assertThat(result.errors()).isEqualTo(3);
    }

    /** 1 to 100 ms, each asked for at its own millisecond. */
    private static Samples hundred() {
        var samples = new Samples();
        for (long i = 100; i > 0; i--) {
            samples.add(i * MILLI, i * MILLI);
        }
        return samples;
    }
}
