package gezhi.tenancy.internal;

import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Gives each client session, of which every transaction has its own, the county for the criteria of
 * {@link gezhi.tenancy.CountyEntity}. Without a county a statement on a county's table fails.
 */
public class TenantParameter extends SessionEventAdapter {

    @Override
    public void postAcquireClientSession(SessionEvent event) {
        Tenant.known().map(CountyCode::value).ifPresent(tenant -> ((AbstractSession) event.getSession())
                .setProperty("tenant", tenant));
    }
}
