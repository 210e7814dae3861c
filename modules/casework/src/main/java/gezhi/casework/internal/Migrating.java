package gezhi.casework.internal;

import gezhi.access.AuditTrail;
import gezhi.casework.CaseProgress.Facts;
import gezhi.casework.internal.flow.Fit;
import gezhi.casework.internal.flow.Migration;
import gezhi.casework.internal.flow.Organisation;
import gezhi.casework.internal.flow.Situation;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseStep;
import gezhi.casework.internal.store.CaseStore;
import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.kernel.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Brings one case under another version, in one transaction. */
@ApplicationScoped
@Transactional
class Migrating {

    @Inject
    private CaseStore store;

    @Inject
    private Configurations configurations;

    @Inject
    private Organisation organisation;

    @Inject
    private Progress progress;

    @Inject
    private AuditTrail audit;

    /** Does it; false when the case does not fit or need not move. */
    boolean migrate(CaseNumber number, CountyConfig to, Actor actor, String reason, Instant now) {
        CaseFile file = store.get(number);
        if (file.endedAt() != null || file.configId().equals(to.id()) || now.isBefore(file.stepAt())) {
            return false;
        }
        Situation there = new Situation(file, to, organisation, now);
        if (new Fit(to, there::isCentre).misfit(file).isPresent()) {
            return false;
        }
        CountyConfig from = configurations.version(file.configId());
        Facts before = Progress.facts(file, from);
        CaseStep step = Migration.take(there, from, actor, reason);
        store.add(step);
        audit.record("casework." + step.operation(), number.value(), "version " + from.number() + " → " + to.number());
        progress.tell(file, step, before, Progress.facts(file, to), to);
        store.flush();
        return true;
    }
}
