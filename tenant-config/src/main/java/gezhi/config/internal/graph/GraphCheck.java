package gezhi.config.internal.graph;

import gezhi.config.flow.End;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Move;
import gezhi.config.internal.Findings;
import gezhi.config.internal.graph.Walker.Step;
import gezhi.config.internal.model.ModelPlaces;
import gezhi.kernel.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Explores every configuration that a case can reach and finds those from which it cannot go on, or not to an end. */
final class GraphCheck {

    private final Flow flow;
    private final ModelPlaces places;
    private final Findings findings;
    private final Walker walker;
    private final Map<Configuration, List<Step>> explored = new LinkedHashMap<>();
    private final Set<String> told = new LinkedHashSet<>();

    GraphCheck(Flow flow, ModelPlaces places, Findings findings) {
        this.flow = flow;
        this.places = places;
        this.findings = findings;
        this.walker = new Walker(flow);
    }

    /** Explores and tells; answers the states that a case can be in. */
    Set<String> run() {
        explore();
        explored.keySet().forEach(this::nobody);
        deadEnds();
        Set<String> states = new LinkedHashSet<>();
        explored.keySet().forEach(configuration -> states.add(configuration.state()));
        return states;
    }

    private void explore() {
        Deque<Configuration> next = new ArrayDeque<>(walker.beginnings());
        while (!next.isEmpty()) {
            Configuration at = next.pop();
            if (!explored.containsKey(at)) {
                List<Step> steps = new ArrayList<>();
                for (Step step : walker.steps(at)) {
                    if (step.next() == null) {
                        noWay(at, step);
                    } else {
                        steps.add(step);
                        next.add(step.next());
                    }
                }
                explored.put(at, steps);
            }
        }
    }

    private void noWay(Configuration at, Step step) {
        Move move = step.move();
        tell(at, move.operation(), "noState", move.operation(), label(at.state()), type(step.receiver()));
    }

    private void nobody(Configuration at) {
        for (Move move : flow.moves(at.state())) {
            if (walker.offered(move, at) && walker.nobody(move, at)) {
                String unitType = walker.places(move, at).get(0);
                tell(at, move.operation(), "nobody", move.operation(), label(at.state()), move.post(), type(unitType));
            }
        }
    }

    private void deadEnds() {
        Set<Configuration> stuck = new LinkedHashSet<>();
        for (var entry : explored.entrySet()) {
            Configuration at = entry.getKey();
            boolean leaves =
                    entry.getValue().stream().anyMatch(step -> !step.next().equals(at));
            if (open(at) && !leaves) {
                stuck.add(at);
                tell(at, null, "deadEnd", label(at.state()), type(at.desk()), type(at.holder()));
            }
        }
        Set<Configuration> settled = new LinkedHashSet<>();
        Set<Configuration> over = new LinkedHashSet<>(stuck);
        for (Configuration at : explored.keySet()) {
            if (flow.state(at.state()).end() == End.SETTLED) {
                settled.add(at);
            }
            if (!open(at)) {
                over.add(at);
            }
        }
        Set<Configuration> ending = backwards(over);
        Set<Configuration> settling = backwards(settled);
        for (Configuration at : explored.keySet()) {
            if (!ending.contains(at)) {
                tell(at, null, "loop", label(at.state()), type(at.desk()), type(at.holder()));
            } else if (open(at) && !stuck.contains(at) && !settling.contains(at)) {
                tell(at, null, "neverSettled", label(at.state()), type(at.desk()), type(at.holder()));
            }
        }
    }

    /** All configurations from which one of the given can be reached. */
    private Set<Configuration> backwards(Set<Configuration> goals) {
        Map<Configuration, List<Configuration>> before = new HashMap<>();
        explored.forEach((at, steps) -> steps.forEach(step ->
                before.computeIfAbsent(step.next(), k -> new ArrayList<>()).add(at)));
        Set<Configuration> all = new LinkedHashSet<>(goals);
        Deque<Configuration> next = new ArrayDeque<>(goals);
        while (!next.isEmpty()) {
            for (Configuration at : before.getOrDefault(next.pop(), List.of())) {
                if (all.add(at)) {
                    next.add(at);
                }
            }
        }
        return all;
    }

    private boolean open(Configuration at) {
        return flow.state(at.state()).open();
    }

    /** Tells each kind of thing once a state and operation: further configurations show the same mistake. */
    private void tell(Configuration at, String operation, String code, Object... args) {
        if (told.add(code + " " + at.state() + " " + operation)) {
            findings.error(places.row(at.state(), operation), code, args);
        }
    }

    private Label label(String state) {
        Label label = flow.state(state).label();
        return new Label(label.zh() + " " + state, state);
    }

    private Label type(String unitType) {
        if (unitType == null || unitType.isEmpty()) {
            return Label.of("–");
        }
        Label label = flow.unitTypes().get(unitType).label();
        return new Label(label.zh() + " " + unitType, unitType);
    }
}
