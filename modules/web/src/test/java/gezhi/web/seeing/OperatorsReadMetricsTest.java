package gezhi.web.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperatorsReadMetricsTest {

    private static final String HERE = "127.0.0.1";
    private static final String ELSEWHERE = "203.0.113.7";

    @Test
    void without_a_token_this_machine_alone_may() {
        MetricsAccess access = MetricsAccess.of(" ");
        assertThat(access.permits(null, HERE, false)).isTrue();
        assertThat(access.permits(null, "::1", false)).isTrue();
        assertThat(access.permits(null, ELSEWHERE, false)).isFalse();
        assertThat(access.permits("Bearer ", ELSEWHERE, false)).isFalse();
    }

    @Test
    void a_proxy_on_this_machine_opens_it_to_nobody() {
        assertThat(MetricsAccess.of(null).permits(null, HERE, true)).isFalse();
    }

    @Test
    void with_a_token_whoever_has_it_may_from_anywhere() {
        MetricsAccess access = MetricsAccess.of("t0ken");
        assertThat(access.permits("Bearer t0ken", ELSEWHERE, true)).isTrue();
        assertThat(access.permits("bearer t0ken", HERE, false)).isTrue();
    }

    @Test
    void with_a_token_nobody_else_may_not_even_here() {
        MetricsAccess access = MetricsAccess.of("t0ken");
        assertThat(access.permits(null, HERE, false)).isFalse();
        assertThat(access.permits("Bearer other", HERE, false)).isFalse();
        assertThat(access.permits("Basic t0ken", HERE, false)).isFalse();
    }
}
