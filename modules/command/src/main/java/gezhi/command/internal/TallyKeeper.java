package gezhi.command.internal;

import gezhi.casework.CaseProgress;
import gezhi.config.Configurations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Writes down what a command changes of the figures, in the command's own transaction. */
@ApplicationScoped
class TallyKeeper {

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    @Inject
    private Configurations configurations;

    @Inject
    private Folding folding;

    void on(@Observes CaseProgress progress) {
        List<Change> changes =
                Counted.changes(progress, configurations.current().zone());
        if (!changes.isEmpty()) {
            String township = progress.after().township();
            changes.forEach(change -> em.persist(new TallyChange(township, change)));
            folding.changed(progress.county());
        }
    }
}
