package gezhi.tenancy;

import gezhi.kernel.CountyCode;
import gezhi.tenancy.internal.CountyRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The registry of counties. It belongs to no county: the login page lists from it, so it holds nothing but what anybody
 * may know. Who may write to it is for its callers to check.
 */
@ApplicationScoped
@Transactional
public class Counties {

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** All counties, by code. */
    public List<County> all() {
        return em.createQuery("select c from CountyRow c order by c.code", CountyRow.class).getResultList().stream()
                .map(CountyRow::county)
                .toList();
    }

    /** The county of a code, if it was onboarded. */
    public Optional<County> find(CountyCode code) {
        return Optional.ofNullable(em.find(CountyRow.class, code.value())).map(CountyRow::county);
    }

    /**
     * Enters a county, or brings its entry up to date with what was published; the state stays.
     *
     * @param version number of the configuration that is now in force
     */
    public void register(CountyCode code, String name, String region, String model, int version, int grids, int staff) {
        CountyRow row = em.find(CountyRow.class, code.value());
        if (row == null) {
            row = new CountyRow(code, clock.instant());
            em.persist(row);
        }
        row.publish(name, region, model, version, grids, staff);
    }
}
