package gezhi.ops.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was only written to be measured can be removed again. */
class ForgettingTest {

    @TempDir
    Path folder;

    @Test
    void cases_made_since_a_moment_are_forgotten_and_the_boards_count_without_them() throws SQLException, IOException {
        try (CountyFixture county = CountyFixture.start(folder);
                Connection connection = county.superuser()) {
            county.generate(new Plan(1, 200, 2, 5, Optional.empty(), CountyFixture.NOW));
            var since = CountyFixture.NOW.minus(Duration.ofDays(20));
            long before = number(connection, "select count(*) from case_file where reported_at < '" + since + "'");

            Forgetting.casesSince(connection, since);

            assertThat(before).isBetween(1L, 199L);
            assertThat(number(connection, "select count(*) from case_file")).isEqualTo(before);
            assertThat(number(connection, "select count(*) from case_report")).isEqualTo(before);
            assertThat(number(connection, "select sum(reported) from command_tally"))
                    .isEqualTo(before);
            assertThat(number(connection, "select count(*) from command_tally_difference"))
                    .isZero();
            assertThat(number(connection, "select count(*) from command_tally_open_difference"))
                    .isZero();
            assertThat(number(
                            connection,
                            "select count(*) from case_step s where not exists (select from case_file c"
                                    + " where c.tenant_id = s.tenant_id and c.id = s.case_id)"))
                    .isZero();
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
