package gezhi.config.internal;

import gezhi.config.CountyConfig;
import gezhi.tenancy.CountyEntity;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** The published versions of the county for which the thread works. */
@ApplicationScoped
@Transactional
public class Versions {

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Identifier of the version in force. */
    public Optional<UUID> inForce() {
        return em.createQuery(
                        "select v.id from ConfigVersion v where v.effectiveAt <= :now order by v.number desc",
                        UUID.class)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A version, compiled. */
    public Optional<CountyConfig> compiled(UUID id) {
        return Optional.ofNullable(em.find(ConfigVersion.class, CountyEntity.Key.of(id)))
                .map(v -> VersionCompiler.compile(Tenant.current(), v.id(), v.number(), v.content()));
    }

    /** The version published last. */
    Optional<ConfigVersion> latest() {
        return em.createQuery("select v from ConfigVersion v order by v.number desc", ConfigVersion.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Publishes a content as the county's next version, in force at once. */
    ConfigVersion publish(int number, String by, Content content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ConfigVersion version = new ConfigVersion(number, now, by, content);
        em.persist(version);
        em.flush();
        return version;
    }
}
