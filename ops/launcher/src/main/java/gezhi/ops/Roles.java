package gezhi.ops;

import gezhi.ops.Database.Credentials;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * The two roles of an installation: the owner, which owns the database and its tables and migrates them, and the login
 * role of the server, which owns nothing, so that row-level security holds for it without exception.
 */
final class Roles {

    static final String OWNER = "gezhi_owner";
    static final String APP = "gezhi_app";

    private Roles() {}

    /** Creates what is missing of roles and database; repeats without harm. */
    static Database create(String host, int port, String name, Credentials admin, String adminDatabase, Secrets secrets)
            throws SQLException {
        var owner = new Credentials(OWNER, secrets.password("database.owner"));
        var app = new Credentials(APP, secrets.password("database.app"));
        try (Connection connection = Database.connect(host, port, adminDatabase, admin)) {
            role(connection, owner);
            role(connection, app);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "grant " + OWNER + " to current_user");
                execute(connection, "create database " + name + " owner " + OWNER);
            }
        }
        var database = new Database(host, port, name, owner, app);
        try (Connection connection = database.connect(owner)) {
            execute(connection, "revoke all on database " + name + " from public");
            execute(connection, "grant connect on database " + name + " to " + APP);
            execute(connection, "revoke create on schema public from public");
            execute(connection, "grant usage on schema public to " + APP);
        }
        return database;
    }

    private static void role(Connection connection, Credentials role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role.user())) {
            execute(
                    connection,
                    "create role " + role.user()
                            + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls");
        }
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role.user(), role.password().toCharArray(), "scram-sha-256");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
