package gezhi.config.internal;

import gezhi.config.CountyConfig;
import gezhi.tenancy.CountyEntity;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The published versions of the county for which the thread works. */
@ApplicationScoped
@Transactional
public class Versions {

    private static final int MOST_SCHEDULED = 20;

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The latest versions and from when on they hold; empty when the county has none. */
    public Timeline timeline() {
        List<Timeline.Entry> entries = entries(em.createQuery(
                        "select v.number, v.id, v.effectiveAt from ConfigVersion v order by v.number desc",
                        Object[].class)
                .setMaxResults(MOST_SCHEDULED));
        Timeline timeline = new Timeline(entries);
        // So many plans for later hide what holds now: then it is looked for by itself.
        return entries.size() < MOST_SCHEDULED || timeline.at(clock.instant()).isPresent() ? timeline : whole();
    }

    /** All versions and from when on they hold. */
    private Timeline whole() {
        return new Timeline(entries(em.createQuery(
                "select v.number, v.id, v.effectiveAt from ConfigVersion v order by v.number desc", Object[].class)));
    }

    private static List<Timeline.Entry> entries(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new Timeline.Entry((Integer) row[0], (UUID) row[1], (Instant) row[2]))
                .toList();
    }

    /** A version, compiled. */
    public Optional<CountyConfig> compiled(UUID id) {
        return Optional.ofNullable(em.find(ConfigVersion.class, CountyEntity.Key.of(id)))
                .map(v -> VersionCompiler.compile(Tenant.current(), v.id(), v.number(), v.content()));
    }

    /** The version in force. */
    Optional<ConfigVersion> inForce() {
        return timeline().at(clock.instant()).flatMap(entry -> find(entry.number()));
    }

    /** The version published last. */
    Optional<ConfigVersion> latest() {
        return em.createQuery("select v from ConfigVersion v order by v.number desc", ConfigVersion.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The version of a number. */
    Optional<ConfigVersion> find(int number) {
        return em.createQuery("select v from ConfigVersion v where v.number = :number", ConfigVersion.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Versions with their documents, the latest first, beginning below a number. */
    List<ConfigVersion> below(int number, int most) {
        return em.createQuery(
                        "select v from ConfigVersion v where v.number < :number order by v.number desc",
                        ConfigVersion.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    /** Publishes a content as the county's next version. */
    ConfigVersion publish(int number, String by, Publication publication, Content content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ConfigVersion version = new ConfigVersion(number, now, by, publication, content);
        em.persist(version);
        em.flush();
        return version;
    }
}
