package gezhi.testing.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The platform's own persistence unit, which a test itself is not given. */
@ApplicationScoped
class Jpa {

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    EntityManager em() {
        return em;
    }
}
