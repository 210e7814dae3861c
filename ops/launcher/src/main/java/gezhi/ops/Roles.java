package gezhi.ops;

import gezhi.ops.Database.Credentials;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * The two roles of an installation: the owner, which owns the database's tables and migrates them, and the login role of
 * the server, which owns nothing, so that row-level security holds for it without exception.
 */
final class Roles {

    static final String OWNER = "gezhi_owner";
    static final String APP = "gezhi_app";

    private Roles() {}

    /**
     * Creates what is missing of roles and database; repeats without harm.
     *
     * @param admin a role that may create roles and, when there is no such database, databases
     * @param adminDatabase the database in which {@code admin} logs in
     */
    static Database prepare(
            String host, int port, String name, Credentials admin, String adminDatabase, Secrets secrets)
            throws SQLException {
        var owner = new Credentials(OWNER, secrets.password("database.owner"));
        var app = new Credentials(APP, secrets.password("database.app"));
        String quoted = '"' + name.replace("\"", "\"\"") + '"';
        try (Connection connection = Database.connect(host, port, adminDatabase, admin)) {
            role(connection, owner);
            role(connection, app);
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database " + quoted + " owner " + OWNER);
            }
        }
        try (Connection connection = Database.connect(host, port, name, admin)) {
            execute(connection, "revoke all on database " + quoted + " from public");
            execute(connection, "grant connect, create, temporary on database " + quoted + " to " + OWNER);
            execute(connection, "grant connect on database " + quoted + " to " + APP);
            execute(connection, "revoke create on schema public from public");
            execute(connection, "grant usage, create on schema public to " + OWNER);
            execute(connection, "grant usage on schema public to " + APP);
        }
        return new Database(host, port, name, owner, app);
    }

    private static void role(Connection connection, Credentials role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role.user())) {
            execute(
                    connection,
                    "create role " + role.user() + " login nosuperuser nocreatedb nocreaterole nobypassrls");
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
