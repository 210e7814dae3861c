package gezhi.tenancy.internal;

import gezhi.kernel.Trail;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;

/**
 * Tells the trail of the running request how long each statement took. The provider calls at every step of its work; all
 * but the execution of a statement is passed over. A batch counts as one, whatever its number of rows.
 */
final class StatementTimes extends SessionProfilerAdapter {

    private static final ThreadLocal<long[]> BEGUN = ThreadLocal.withInitial(() -> new long[1]);

    @Override
    public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
        if (StatementExecute.equals(operation)) {
            BEGUN.get()[0] = System.nanoTime();
        }
    }

    @Override
    public void endOperationProfile(String operation, DatabaseQuery query, int weight) {
        if (StatementExecute.equals(operation)) {
            long nanos = System.nanoTime() - BEGUN.get()[0];
            Trail.statement(() -> text(query), nanos);
        }
    }

    /** The provider asks nobody to time anything whose weight is nothing. */
    @Override
    public int getProfileWeight() {
        return ALL;
    }

    private static String text(DatabaseQuery query) {
        String sql = query == null ? null : query.getSQLString();
        return sql == null ? "(batch)" : sql;
    }
}
