package gezhi.ops;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A running PostgreSQL with the database of one installation in it.
 *
 * @param host host name or address
 * @param port TCP port
 * @param name the database
 * @param owner the role that owns the tables and migrates them
 * @param app the role that the server logs in with; it owns nothing
 */
public record Database(String host, int port, String name, Credentials owner, Credentials app) {

    /** A role of PostgreSQL and its password. */
    public record Credentials(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /** The JDBC address, without user and password. */
    public String jdbcUrl() {
        return jdbcUrl(host, port, name);
    }

    /** A new connection of one of the two roles, or of any other that may log in. */
    public Connection connect(Credentials as) throws SQLException {
        return connect(host, port, name, as);
    }

    static Connection connect(String host, int port, String name, Credentials as) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", as.user());
        properties.setProperty("password", as.password());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "gezhi launcher");
        return DriverManager.getConnection(jdbcUrl(host, port, name), properties);
    }

    private static String jdbcUrl(String host, int port, String name) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }
}
