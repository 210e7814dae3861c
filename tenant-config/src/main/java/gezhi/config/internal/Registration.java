package gezhi.config.internal;

import gezhi.access.AuditTrail;
import gezhi.config.internal.pack.CountyHead;
import gezhi.config.pack.Document;
import gezhi.tenancy.Counties;
import gezhi.tenancy.County;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Keeps the registry's entry of the county for which the thread works in step with the version in force. */
@ApplicationScoped
@Transactional
public class Registration {

    @Inject
    private Versions versions;

    @Inject
    private Counties counties;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Enters the version in force if the registry has another one. */
    public void follow() {
        Optional<County> known = counties.find(Tenant.current());
        Optional<Timeline.Entry> inForce = versions.timeline().at(clock.instant());
        if (known.isPresent()
                && inForce.isPresent()
                && known.get().version() != inForce.get().number()) {
            ConfigVersion version = versions.find(inForce.get().number()).orElseThrow();
            CountyHead head = CountyHead.read(
                    new Document("county.yaml", version.content().county()), new Findings());
            counties.register(
                    known.get().code(),
                    head.name(),
                    head.region(),
                    head.model(),
                    version.number(),
                    known.get().grids(),
                    known.get().staff());
            audit.record("config.inForce", "version " + version.number(), version.reason());
        }
    }
}
