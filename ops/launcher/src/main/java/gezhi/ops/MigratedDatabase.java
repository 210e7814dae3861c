package gezhi.ops;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The database of an installation, ready for the server: running, with its roles, its tables up to date. Embedded unless
 * the settings name another one. Tests of single modules start this without the server.
 */
public final class MigratedDatabase implements AutoCloseable {

    static final String NAME = "gezhi";

    private final DataDirectory data;
    private final EmbeddedDatabase embedded;
    private final Database database;

    private MigratedDatabase(DataDirectory data, EmbeddedDatabase embedded, Database database) {
        this.data = data;
        this.embedded = embedded;
        this.database = database;
    }

    /** Opens the data directory of the options, starts what has to be started, and migrates. */
    public static MigratedDatabase start(Options options) {
        return start(options, DataDirectory.open(options.data()));
    }

    /** The same on a data directory that is open already; it is closed with the database, or when that fails. */
    static MigratedDatabase start(Options options, DataDirectory data) {
        EmbeddedDatabase embedded = null;
        try {
            if (options.fresh()) {
                data.wipe();
            }
            LauncherLog.open(data.logs());
            Database database;
            if (options.setting(ExternalDatabase.URL).isPresent()) {
                options.progress().accept("Connecting to PostgreSQL …");
                database = ExternalDatabase.open(options, data.secrets());
            } else {
                boolean first = !EmbeddedDatabase.cluster(data.root()).toFile().exists();
                data.requireSpace(first ? 1024 : 256);
                options.progress().accept("Starting PostgreSQL …");
                embedded = EmbeddedDatabase.start(data, options.programs(), options.logStatements());
                database = roles(embedded, data.secrets());
            }
            options.progress().accept("Bringing the tables up to date …");
            Migrations.run(database);
            return new MigratedDatabase(data, embedded, database);
        } catch (RuntimeException | Error e) {
            if (embedded != null) {
                embedded.close();
            }
            data.close();
            throw e;
        }
    }

    /** Address and roles. */
    public Database database() {
        return database;
    }

    /** The embedded PostgreSQL's log; empty for a PostgreSQL that somebody else runs. */
    public Optional<Path> log() {
        return Optional.ofNullable(embedded).map(EmbeddedDatabase::log);
    }

    /** The embedded PostgreSQL's superuser; empty for a PostgreSQL that somebody else runs. */
    public Optional<Database.Credentials> superuser() {
        return Optional.ofNullable(embedded).map(EmbeddedDatabase::admin);
    }

    DataDirectory data() {
        return data;
    }

    Optional<ChildProcess> process() {
        return Optional.ofNullable(embedded).map(EmbeddedDatabase::process);
    }

    /** Stops the embedded PostgreSQL and lets go of the data directory. */
    @Override
    public void close() {
        try {
            if (embedded != null) {
                embedded.close();
            }
        } finally {
            data.close();
        }
    }

    private static Database roles(EmbeddedDatabase embedded, Secrets secrets) {
        try {
            return Roles.prepare(embedded.host(), embedded.port(), NAME, embedded.admin(), "postgres", secrets);
        } catch (SQLException e) {
            throw new Refusal("The roles of the database could not be created: " + e.getMessage(), "无法创建数据库角色。", e);
        }
    }
}
