package gezhi.testing.container;

import gezhi.config.Finding;
import gezhi.config.pack.CountyPack;
import gezhi.config.spi.PackPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** A part of a county pack that finds nothing wrong with it and breaks on writing it, for one county. */
@ApplicationScoped
class BreakingPart implements PackPart {

    static final String COUNTY = "990288";

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    private boolean written;

    /** Whether something of the county was in the database when it broke. */
    boolean hadWritten() {
        return written;
    }

    @Override
    public List<Finding> check(CountyPack pack) {
        return List.of();
    }

    @Override
    public int apply(CountyPack pack) {
        if (pack.code().value().equals(COUNTY)) {
            em.flush();
            written = em.createQuery("select count(v) from ConfigVersion v", Long.class)
                            .getSingleResult()
                    == 1;
            throw new IllegalStateException("broken on purpose");
        }
        return 0;
    }
}
