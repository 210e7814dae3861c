package gezhi.casework.internal;

import gezhi.casework.CaseProgress;
import gezhi.casework.CaseProgress.Facts;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseStep;
import gezhi.config.CountyConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells whoever counts cases what a command has made of one. */
@ApplicationScoped
class Progress {

    @Inject
    private Event<CaseProgress> events;

    /** What is known of a case in its present state. */
    static Facts facts(CaseFile file, CountyConfig config) {
        return new Facts(
                file.township(),
                file.channel(),
                file.category(),
                file.legacy(),
                file.reportedAt(),
                config.flow().state(file.state()).end(),
                file.endedAt(),
                file.late(),
                file.settledOnSpot(),
                file.handler() != null && !file.settledOnSpot(),
                file.reworks());
    }

    /** Tells it; the step is the command's last. */
    void tell(CaseFile file, CaseStep step, Facts before, Facts after, CountyConfig config) {
        events.fire(new CaseProgress(config.county(), file.number(), step.operation(), step.at(), before, after));
    }
}
