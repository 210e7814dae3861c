package gezhi.tenancy.internal;

import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * The data source of the persistence unit: tells the database the county of the running work ({@link CountyStatement}) as
 * the first statement on each connection that a transaction acquires. The setting ends with the transaction, so that a connection that is used
 * again never carries an older county; outside a transaction it is gone at once, and the guard shows no row.
 */
final class TenantDataSource implements DataSource {

    private static final CountyStatement STATEMENT = CountyStatement.of(System.getenv(CountyStatement.SETTING));

    private static final Timer WAITED = Timer.builder("gezhi.db.wait")
            .description("How long transactions waited for a connection of the pool")
            .register(Metrics.globalRegistry);

    private final String name;
    private volatile DataSource source;

    TenantDataSource(String name) {
        this.name = name;
    }

    TenantDataSource(DataSource source) {
        this.name = null;
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return forTenant(waited(source()::getConnection));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return forTenant(waited(() -> source().getConnection(user, password)));
    }

    private static Connection forTenant(Connection connection) throws SQLException {
        try {
            STATEMENT.say(connection, Tenant.known().map(CountyCode::value).orElse(""));
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection of the pool, with how long it was waited for. */
    private static Connection waited(Acquiring acquiring) throws SQLException {
        long begun = System.nanoTime();
        Connection connection = acquiring.connection();
        WAITED.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        return connection;
    }

    private interface Acquiring {
        Connection connection() throws SQLException;
    }

    private DataSource source() throws SQLException {
        DataSource found = source;
        if (found == null) {
            try {
                found = (DataSource) new InitialContext().lookup(name);
            } catch (NamingException e) {
                throw new SQLException("no data source " + name, e);
            }
            source = found;
        }
        return found;
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return source().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source().setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source().setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source().isWrapperFor(type);
    }
}
