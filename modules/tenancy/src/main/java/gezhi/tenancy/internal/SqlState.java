package gezhi.tenancy.internal;

import java.sql.SQLException;
import java.util.Set;

/** Reads what PostgreSQL, its driver and the pool say when there is no answer to be had. */
public final class SqlState {

    private static final int DEEPEST = 30;

    /** Classes of SQLSTATE: connection failure, insufficient resources (connections, memory, disk). */
    private static final Set<String> CLASSES = Set.of("08", "53");

    /** Statement cancelled by its time limit, lock not had in time, the server stops, crashes or starts, idle too long. */
    private static final Set<String> STATES = Set.of("57014", "55P03", "57P01", "57P02", "57P03", "25P03");

    private SqlState() {}

    /** Whether a failure or one of its causes says so. */
    public static boolean unavailable(Throwable failure) {
        int depth = 0;
        for (Throwable each = failure; each != null && depth < DEEPEST; each = each.getCause(), depth++) {
            if (each instanceof SQLException sql && unavailable(sql)) {
                return true;
            }
            // The pool's own, of the connector API, which is not there at compile time: no connection in time.
            if (each.getClass().getSimpleName().startsWith("ConnectionWaitTimeout")
                    || each.getClass().getName().startsWith("jakarta.resource.")) {
                return true;
            }
        }
        return false;
    }

    private static boolean unavailable(SQLException e) {
        String state = e.getSQLState();
        return state != null
                        && state.length() == 5
                        && (CLASSES.contains(state.substring(0, 2)) || STATES.contains(state))
                || e instanceof java.sql.SQLTransientConnectionException
                || e instanceof java.sql.SQLNonTransientConnectionException
                || e instanceof java.sql.SQLTimeoutException;
    }
}
