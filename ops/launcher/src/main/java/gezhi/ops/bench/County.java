package gezhi.ops.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Whose rows a connection sees: row-level security binds every role but the superuser. */
final class County {

    private County() {}

    /** For the whole session, since statements run outside a transaction here. */
    static void set(Connection connection, String county) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('app.tenant', ?, false)")) {
            statement.setString(1, county);
            statement.execute();
        }
    }
}
