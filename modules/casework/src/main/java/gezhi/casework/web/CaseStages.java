package gezhi.casework.web;

import gezhi.casework.CaseView;
import gezhi.casework.CaseView.Limit;
import gezhi.casework.CaseView.Step;
import gezhi.config.Configurations;
import gezhi.config.flow.Flow;
import gezhi.config.flow.LimitRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The way of a case through the stages of its flow, as the county's configuration names them. */
@RequestScoped
public class CaseStages {

    @Inject
    private Configurations configurations;

    @Inject
    private Times times;

    List<CaseSheet.Stage> of(CaseView view) {
        Flow flow = configurations.version(view.configuration()).flow();
        Map<String, Instant> left = left(view, flow);
        String now = view.stage() == null ? null : view.stage().name();
        List<String> shown = shown(flow, now, view.settled() ? Set.of() : left.keySet(), view.open());
        List<CaseSheet.Stage> stages = new ArrayList<>();
        stages.add(new CaseSheet.Stage(Said.text("casework.stage.report"), "past", times.stamp(view.reportedAt())));
        boolean passed = true;
        for (String name : shown) {
            String label = flow.stages().get(name).in(Said.locale());
            if (name.equals(now)) {
                passed = false;
                stages.add(new CaseSheet.Stage(label, "now", until(view, flow, name)));
            } else if (passed) {
                stages.add(new CaseSheet.Stage(label, "past", times.stamp(left.get(name))));
            } else {
                stages.add(new CaseSheet.Stage(label, "next", Said.text("casework.stage.next")));
            }
        }
        if (!view.open()) {
            String label = view.state().label().in(Said.locale());
            stages.add(new CaseSheet.Stage(label, view.settled() ? "past" : "stop", times.stamp(view.endedAt())));
        }
        return stages;
    }

    /** Stages that only interrupt another's clock, or that the case's way leaves out, stand there while it is in them. */
    private static List<String> shown(Flow flow, String now, Set<String> visited, boolean open) {
        Set<String> beside = new HashSet<>();
        for (LimitRule rule : flow.limits().values()) {
            beside.addAll(rule.pausedIn());
            if (rule.during() == LimitRule.While.HANDED_DOWN) {
                beside.addAll(rule.over());
            }
        }
        return flow.stages().keySet().stream()
                .filter(name -> name.equals(now)
                        || !beside.contains(name) && (open || visited.isEmpty() || visited.contains(name)))
                .toList();
    }

    private static Map<String, Instant> left(CaseView view, Flow flow) {
        Map<String, Instant> left = new HashMap<>();
        for (Step step : view.timeline()) {
            if (step.from() != null && flow.states().containsKey(step.from().name())) {
                String stage = flow.state(step.from().name()).stage();
                if (stage != null) {
                    left.put(stage, step.at());
                }
            }
        }
        return left;
    }

    private String until(CaseView view, Flow flow, String stage) {
        return view.limits().stream()
                .filter(limit -> limit.outcome() == null && runsOver(flow, limit, stage))
                .map(Limit::deadline)
                .min(Instant::compareTo)
                .map(due -> Said.text("casework.stage.until", times.stamp(due)))
                .orElse(Said.text("casework.stage.now"));
    }

    private static boolean runsOver(Flow flow, Limit limit, String stage) {
        LimitRule rule = flow.limits().get(limit.name());
        return rule != null && rule.over().contains(stage);
    }
}
