package gezhi.grid.internal;

import gezhi.config.pack.CountyPack;
import gezhi.grid.StructureChanged;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Brings the stored structure of the county to what a pack says; writes nothing where they agree. */
@ApplicationScoped
@Transactional
public class StructureWriter {

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    private Event<StructureChanged> changed;
    private Clock clock;

    /** For the container's proxy. */
    protected StructureWriter() {}

    @Inject
    StructureWriter(Event<StructureChanged> changed, Clock clock) {
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Writes the differences; one writer a county at a time.
     *
     * @return number of divisions, units and grids that began, changed or ended
     */
    public int write(CountyPack pack) {
        Instant now = clock.instant();
        Revision revision = locked(now);
        List<Changes> changes = new ArrayList<>();
        changes.add(Changes.between(
                inForce(DivisionPeriod.class),
                pack.divisions().stream()
                        .map(row -> new DivisionPeriod(row, now))
                        .toList()));
        changes.add(Changes.between(
                inForce(UnitPeriod.class),
                pack.organisation().stream()
                        .map(row -> new UnitPeriod(row, now))
                        .toList()));
        changes.add(Changes.between(
                inForce(CellPeriod.class),
                pack.grids().stream()
                        .map(grid -> new CellPeriod(grid, GeoJsonOutline.read(grid.geometry()), now))
                        .toList()));
        int count = changes.stream().mapToInt(Changes::count).sum();
        if (count > 0) {
            revision.next(now);
            write(changes, now);
            changed.fire(new StructureChanged(Tenant.current(), count));
        }
        return count;
    }

    /** What ends is written before what begins: at no time are two periods of a code in force. */
    private void write(List<Changes> changes, Instant now) {
        changes.forEach(change -> change.ending().forEach(period -> period.close(now)));
        em.flush();
        changes.forEach(change -> change.beginning().forEach(em::persist));
        em.flush();
    }

    private Revision locked(Instant now) {
        List<Revision> found = em.createQuery("select r from Revision r", Revision.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (!found.isEmpty()) {
            return found.get(0);
        }
        Revision first = new Revision(now);
        em.persist(first);
        em.flush();
        return first;
    }

    private <P extends Period> List<P> inForce(Class<P> type) {
        return em.createQuery("select p from " + type.getSimpleName() + " p where p.validTo is null", type)
                .getResultList();
    }
}
