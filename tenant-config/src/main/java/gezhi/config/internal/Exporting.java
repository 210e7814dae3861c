package gezhi.config.internal;

import gezhi.access.AuditTrail;
import gezhi.config.pack.CountyPack;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes the county for which the thread works out as a pack; that somebody did so is audited. */
@ApplicationScoped
@Transactional
public class Exporting {

    @Inject
    private VersionViews versions;

    @Inject
    private LivePack live;

    @Inject
    private AuditTrail audit;

    /** The structure and the staff of now with the configuration in force. */
    public CountyPack pack() {
        CountyPack pack = live.under(versions.contentInForce());
        audit.record(
                "config.export",
                Tenant.current().value(),
                "staff rows " + pack.staff().size());
        return pack;
    }
}
