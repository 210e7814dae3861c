package gezhi.tenancy.internal;

import javax.sql.DataSource;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Makes the persistence unit take its connections through {@link TenantDataSource} and time its statements. */
public class TenantSessions implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
        wrap((JNDIConnector) login.getConnector());
        session.setProfiler(new StatementTimes());
    }

    private static void wrap(JNDIConnector connector) {
        DataSource source = connector.getDataSource();
        connector.setDataSource(
                source == null ? new TenantDataSource(connector.getName()) : new TenantDataSource(source));
    }
}
