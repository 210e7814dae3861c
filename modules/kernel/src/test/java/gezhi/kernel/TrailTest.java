package gezhi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final long MILLI = 1_000_000;

    private final Trail trail = Trail.begin("r-1");

    @AfterEach
    void end() {
        trail.end();
    }

    @Test
    void what_is_said_on_the_way_is_known_at_the_end() {
        UUID account = UUID.randomUUID();
        Trail.route("/api/v1/cases/{number}");
        Trail.by(new CountyCode("370215"), account);
        Trail.about(new CaseNumber("JM20261124-0001"));
        Trail.problem("casework.stale");

        assertThat(Trail.id()).isEqualTo("r-1");
        assertThat(trail.route()).isEqualTo("/api/v1/cases/{number}");
        assertThat(trail.county()).contains("370215");
        assertThat(trail.account()).contains(account);
        assertThat(trail.caseNumber()).contains("JM20261124-0001");
        assertThat(trail.problem()).contains("casework.stale");
    }

    @Test
    void all_statements_are_counted_and_the_slowest_three_remembered() {
        for (long millis : new long[] {2, 7, 0, 5, 3, 9}) {
            Trail.statement(() -> "select " + millis, millis * MILLI);
        }
        assertThat(trail.statements()).isEqualTo(6);
        assertThat(trail.statementNanos()).isEqualTo(26 * MILLI);
        assertThat(trail.slowest())
                .extracting(Trail.Statement::text)
                .containsExactly("select 9", "select 7", "select 5");
    }

    @Test
    void the_text_of_a_fast_statement_is_not_even_asked_for() {
        Trail.statement(
                () -> {
                    throw new AssertionError("asked");
                },
                MILLI / 2);
        assertThat(trail.statements()).isEqualTo(1);
        assertThat(trail.slowest()).isEmpty();
    }

    @Test
    void outside_a_request_nobody_listens() {
        trail.end();
        Trail.route("/x");
        Trail.about(new CaseNumber("JM20261124-0001"));
        Trail.statement(() -> "select 1", MILLI);
        assertThat(Trail.current()).isEmpty();
        assertThat(Trail.id()).isEmpty();
        assertThat(trail.statements()).isZero();
        assertThat(trail.caseNumber()).isEmpty();
    }
}
