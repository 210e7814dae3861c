package gezhi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a log keeps of a refusal: servers write the text of exceptions into their logs unasked. */
class RefusalsInLogsTest {

    @Test
    void a_refusal_shows_its_code_and_nothing_that_somebody_typed() {
        assertThat(new NotFound("casework.unknown", "谢晓梅 13800000017"))
                .hasToString("gezhi.kernel.NotFound: casework.unknown");
    }
}
