package gezhi.ops;

import gezhi.ops.Database.Credentials;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A database in a temporary folder; PostgreSQL's programs are unpacked once for all tests. */
public final class DatabaseFixture {

    static final Path PROGRAMS = Path.of("target", "postgresql").toAbsolutePath();

    private DatabaseFixture() {}

    /** An installation in the folder, whatever the environment says. */
    public static Options options(Path folder) {
        return Options.of(folder).withPrograms(PROGRAMS).withEnvironment(Map.of());
    }

    static String ask(MigratedDatabase database, Credentials as, String query) throws SQLException {
        return ask(database.database(), as, query);
    }

    static String ask(Database database, Credentials as, String query) throws SQLException {
        try (Connection connection = database.connect(as);
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    static void execute(MigratedDatabase database, Credentials as, String sql) throws SQLException {
        try (Connection connection = database.database().connect(as);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
