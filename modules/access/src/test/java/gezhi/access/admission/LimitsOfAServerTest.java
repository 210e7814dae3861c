package gezhi.access.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.kernel.CountyCode;
import gezhi.kernel.TooMany;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What follows from cores, pool and threads, and what logins may do. */
class LimitsOfAServerTest {

    @Test
    void two_cores_and_the_usual_pool() {
        Limits limits = FakeTime.limits();
        assertThat(limits.atWork()).isEqualTo(16);
        assertThat(limits.waiting()).isEqualTo(400);
        assertThat(limits.countyAtWork()).isEqualTo(2);
        assertThat(limits.countyWaiting()).isEqualTo(300);
        assertThat(limits.patience()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void no_more_at_work_than_the_pool_has_connections_for() {
        assertThat(FakeTime.limits("GEZHI_REQUESTS_AT_WORK", "100").atWork()).isEqualTo(16);
        assertThat(FakeTime.limits("GEZHI_REQUESTS_AT_WORK", "100", "GEZHI_DB_POOL", "60")
                        .atWork())
                .isEqualTo(52);
    }

    @Test
    void a_thread_is_always_left_to_say_no() {
        Limits limits = FakeTime.limits("GEZHI_REQUESTS_WAITING", "5000", "GEZHI_THREADS", "200");
        assertThat(limits.atWork() + limits.waiting()).isLessThanOrEqualTo(200 - Limits.SPARE_THREADS);
    }

    @Test
    void a_setting_that_is_no_number_is_refused() {
        assertThatThrownBy(() -> FakeTime.limits("GEZHI_WAIT_SECONDS", "ten"))
                .hasMessageContaining("GEZHI_WAIT_SECONDS")
                .hasMessageContaining("1 to 600");
    }

    @Test
    void addresses_of_one_network_share_a_turn() {
        assertThat(Network.of("192.0.2.7")).isEqualTo(Network.of("192.0.2.200")).isNotEqualTo(Network.of("192.0.3.7"));
        assertThat(Network.of("2001:db8:1:2::5"))
                .isEqualTo(Network.of("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(Network.of("2001:db8:1:3::5"));
    }

    @Test
    void logins_of_a_network_and_for_an_account_have_a_rate() {
        FakeTime time = new FakeTime();
        LoginRates rates = new LoginRates(FakeTime.limits("GEZHI_LOGIN_RATE", "2"), time);
        CountyCode county = new CountyCode("431128");
        for (int i = 0; i < 60; i++) {
            rates.count("192.0.2.1", county, "acceptor");
        }
        assertThatThrownBy(() -> rates.count("198.51.100.1", county, " Acceptor "))
                .isInstanceOf(TooMany.class);
        for (int i = 0; i < 60; i++) {
            rates.count("192.0.2.2", county, "somebody" + i);
        }
        assertThatThrownBy(() -> rates.count("192.0.2.3", county, "another"))
                .isInstanceOfSatisfying(
                        TooMany.class, e -> assertThat(e.retryAfterSeconds()).isEqualTo(1));
        time.pass(Duration.ofSeconds(1));
        rates.count("192.0.2.3", county, "another");
    }
}
