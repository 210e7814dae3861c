package gezhi.demo.internal;

import gezhi.casework.CaseRecorder;
import gezhi.kernel.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Knows which stories a county has been told; a story and its entry are one transaction. */
@ApplicationScoped
@Transactional
class Ledger {

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    @Inject
    private CaseRecorder recorder;

    Set<Integer> told() {
        Set<Integer> told = new HashSet<>();
        entries().forEach(c -> told.add(c.scenario()));
        return told;
    }

    /** The instant to which the county's stories lead; empty before the first. */
    Optional<Instant> anchor() {
        return entries().stream().map(DemoCase::anchor).findFirst();
    }

    /** How many cases the county has, of any kind. */
    long cases() {
        return recorder.cases();
    }

    void tell(List<Integer> scenarios, IntFunction<CaseNumber> player, Instant anchor) {
        for (int scenario : scenarios) {
            em.persist(new DemoCase(scenario, player.apply(scenario).value(), anchor));
        }
    }

    private List<DemoCase> entries() {
        return em.createQuery("select c from DemoCase c", DemoCase.class).getResultList();
    }
}
