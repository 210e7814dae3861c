package gezhi.testing.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What probes ask (MicroProfile Health). */
@ExtendWith(RunningPlatform.class)
class HealthIT {

    @Test
    void a_server_is_ready_with_its_database_and_its_tables(Platform platform) {
        Answer answer = Client.nobody(platform.baseUrl()).get("/health/ready");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(check(answer, "database").getString("status")).isEqualTo("UP");
    }

    @Test
    void a_server_that_is_alive_asks_nobody(Platform platform) {
        Answer answer = Client.nobody(platform.baseUrl()).get("/health/live");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(check(answer, "threads").getJsonObject("data").getInt("deadlocked"))
                .isZero();
        assertThat(answer.text()).doesNotContain("database");
    }

    @Test
    void a_server_says_when_it_has_started(Platform platform) {
        Answer answer = Client.nobody(platform.baseUrl()).get("/health/started");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(check(answer, "application").getString("status")).isEqualTo("UP");
    }

    @Test
    void the_database_is_asked_over_one_connection_beside_the_pool(Platform platform) throws SQLException {
        Client.nobody(platform.baseUrl()).get("/health/ready");
        assertThat(new Rows(platform)
                        .strings("select usename from pg_stat_activity where application_name = 'gezhi health'"))
                .containsExactly(platform.database().app().user());
    }

    private static JsonObject check(Answer answer, String name) {
        return answer.json().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(check -> check.getString("name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.text()));
    }
}
