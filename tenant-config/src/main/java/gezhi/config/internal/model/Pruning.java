package gezhi.config.internal.model;

import gezhi.config.flow.Automatic;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Intake;
import gezhi.config.flow.LimitRule;
import gezhi.config.flow.Move;
import gezhi.config.flow.State;
import gezhi.config.flow.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Takes out of a flow what the chosen options have cut off. */
final class Pruning {

    private Pruning() {}

    static Flow reachable(Flow flow) {
        Set<String> reached = reached(flow);
        Map<String, State> states = new LinkedHashMap<>(flow.states());
        states.keySet().retainAll(reached);
        Map<String, Map<String, Move>> rows = new LinkedHashMap<>(flow.rows());
        rows.keySet().retainAll(reached);
        Set<String> stages = new LinkedHashSet<>();
        states.values().stream().filter(State::open).map(State::stage).forEach(stages::add);
        Map<String, LimitRule> limits = new LinkedHashMap<>(flow.limits());
        limits.values()
                .removeIf(
                        limit -> limit.during() == null && limit.over().stream().noneMatch(stages::contains));
        List<Automatic> automatic = flow.automatic().stream()
                .map(a -> new Automatic(
                        a.name(), a.in().stream().filter(reached::contains).toList(), a.when(), a.operation()))
                .toList();
        return new Flow(
                flow.model(),
                flow.label(),
                flow.levelLabels(),
                flow.unitTypes(),
                flow.roles(),
                flow.channels(),
                flow.intake(),
                flow.stages(),
                limits,
                flow.fields(),
                flow.words(),
                states,
                rows,
                automatic,
                flow.options());
    }

    private static Set<String> reached(Flow flow) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>();
        flow.intake().stream().map(Intake::to).forEach(next::add);
        while (!next.isEmpty()) {
            String state = next.pop();
            if (reached.add(state)) {
                flow.moves(state).stream()
                        .map(Move::to)
                        .flatMap(Pruning::states)
                        .forEach(next::add);
            }
        }
        return reached;
    }

    private static Stream<String> states(Target target) {
        return Stream.of(target.handler(), target.desk()).filter(s -> s != null);
    }
}
