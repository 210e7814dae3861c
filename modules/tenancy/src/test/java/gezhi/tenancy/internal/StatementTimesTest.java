package gezhi.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.kernel.Trail;
import org.eclipse.persistence.queries.DataReadQuery;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StatementTimesTest {

    private final StatementTimes times = new StatementTimes();
    private final Trail trail = Trail.begin("r-1");

    @AfterEach
    void end() {
        trail.end();
    }

    @Test
    void an_executed_statement_is_counted_with_its_time() {
        DatabaseQuery query = new DataReadQuery("select 1");
        times.startOperationProfile(SessionProfiler.StatementExecute, query, SessionProfiler.ALL);
        times.endOperationProfile(SessionProfiler.StatementExecute, query, SessionProfiler.ALL);
        assertThat(trail.statements()).isEqualTo(1);
        assertThat(trail.statementNanos()).isPositive();
    }

    @Test
    void whatever_else_the_provider_does_is_not() {
        times.startOperationProfile(SessionProfiler.RowFetch, null, SessionProfiler.ALL);
        times.endOperationProfile(SessionProfiler.RowFetch, null, SessionProfiler.ALL);
        assertThat(trail.statements()).isZero();
    }
}
