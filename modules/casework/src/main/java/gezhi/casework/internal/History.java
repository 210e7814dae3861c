package gezhi.casework.internal;

import gezhi.casework.AttachmentView;
import gezhi.casework.CaseView.Entry;
import gezhi.casework.CaseView.Limit;
import gezhi.casework.CaseView.Step;
import gezhi.casework.Lamp;
import gezhi.casework.internal.model.CaseClock;
import gezhi.casework.internal.model.CaseStep;
import gezhi.config.CountyConfig;
import gezhi.config.flow.LimitRule;
import gezhi.kernel.Label;
import gezhi.kernel.UnitCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The history and the limits of a case as they are shown. */
record History(Names names, CountyConfig config, Map<Integer, List<AttachmentView>> evidence, Instant now) {

    List<Limit> limits(List<CaseClock> clocks) {
        return clocks.stream()
                .sorted(Comparator.comparing(CaseClock::running).reversed().thenComparing(CaseClock::startedAt))
                .map(this::limit)
                .toList();
    }

    List<Step> timeline(List<CaseStep> steps) {
        return steps.stream().map(this::step).toList();
    }

    private Limit limit(CaseClock clock) {
        LimitRule rule = config.flow().limits().get(clock.rule());
        boolean runs = clock.running() && !clock.paused();
        return new Limit(
                clock.rule(),
                rule == null ? Label.of(clock.rule()) : rule.label(),
                clock.startedAt(),
                clock.deadline(),
                clock.yellowAt(),
                runs ? Lamp.at(now, clock.yellowAt(), clock.deadline()) : Lamp.NONE,
                clock.holder(),
                names.unit(clock.holder()),
                clock.paused(),
                clock.endedAt(),
                clock.outcome() == null ? null : clock.outcome().name(),
                clock.late(now));
    }

    private Step step(CaseStep step) {
        return new Step(
                step.seq(),
                step.operation(),
                names.operation(step.operation()),
                step.at(),
                new UnitCode(step.unit()),
                names.unit(new UnitCode(step.unit())),
                step.account(),
                step.accountName(),
                names.role(step.role()),
                step.back(),
                step.opinion(),
                step.fields().entrySet().stream()
                        .map(e -> new Entry(
                                e.getKey(), names.need(e.getKey()), e.getValue(), names.text(e.getKey(), e.getValue())))
                        .toList(),
                evidence.getOrDefault(step.seq(), List.of()),
                names.state(step.fromState()),
                names.state(step.toState()),
                new UnitCode(step.toHolder()),
                names.unit(new UnitCode(step.toHolder())),
                step.toAccountName(),
                step.worked());
    }
}
