package gezhi.casework.internal;

import gezhi.casework.CaseProgress;
import gezhi.casework.CaseProgress.Facts;
import gezhi.casework.internal.model.CaseClock;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.CaseStep;
import gezhi.config.CountyConfig;
import gezhi.config.flow.LimitRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Tells whoever counts cases what a command has made of one. */
@ApplicationScoped
class Progress {

    @Inject
    private Event<CaseProgress> events;

    /** What is known of a case in its present state. */
    static Facts facts(CaseFile file, List<CaseClock> clocks, CountyConfig config) {
        return new Facts(
                file.township(),
                file.channel(),
                file.category(),
                file.legacy(),
                file.reportedAt(),
                config.flow().state(file.state()).end(),
                file.endedAt(),
                file.endedAt() != null && clocks.stream().anyMatch(clock -> endedLate(clock, file, config)),
                file.settledOnSpot(),
                file.handler() != null && !file.settledOnSpot(),
                file.reworks());
    }

    private static boolean endedLate(CaseClock clock, CaseFile file, CountyConfig config) {
        LimitRule rule = config.flow().limits().get(clock.rule());
        return rule != null
                && rule.during() == LimitRule.While.OPEN
                && file.endedAt().equals(clock.endedAt())
                && file.endedAt().isAfter(clock.deadline());
    }

    /** Tells it; the step is the command's last. */
    void tell(CaseFile file, CaseStep step, Facts before, Facts after, CountyConfig config) {
        events.fire(new CaseProgress(config.county(), file.number(), step.operation(), step.at(), before, after));
    }
}
