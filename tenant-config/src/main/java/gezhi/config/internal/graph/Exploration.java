package gezhi.config.internal.graph;

import gezhi.config.flow.End;
import gezhi.config.flow.Flow;
import gezhi.config.internal.graph.Walker.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every configuration that a case can reach under a flow, and what can be done in each. */
final class Exploration {

    private final Flow flow;
    private final Map<Configuration, List<Step>> steps = new LinkedHashMap<>();

    /**
     * Explores.
     *
     * @param noWay is told of each step that leads to no state
     */
    Exploration(Flow flow, Walker walker, BiConsumer<Configuration, Step> noWay) {
        this.flow = flow;
        Deque<Configuration> next = new ArrayDeque<>(walker.beginnings());
        while (!next.isEmpty()) {
            Configuration at = next.pop();
            if (!steps.containsKey(at)) {
                List<Step> leading = new ArrayList<>();
                for (Step step : walker.steps(at)) {
                    if (step.next() == null) {
                        noWay.accept(at, step);
                    } else {
                        leading.add(step);
                        next.add(step.next());
                    }
                }
                steps.put(at, leading);
            }
        }
    }

    /** All configurations, those in which a case can begin first. */
    Set<Configuration> all() {
        return Collections.unmodifiableSet(steps.keySet());
    }

    /** The configurations of ended states. */
    Set<Configuration> ended() {
        return in(at -> !flow.state(at.state()).open());
    }

    /** The configurations of ended states in which what was reported is settled. */
    Set<Configuration> settled() {
        return in(at -> flow.state(at.state()).end() == End.SETTLED);
    }

    /** The steps of a configuration. */
    List<Step> steps(Configuration at) {
        return steps.get(at);
    }

    /** The open configurations from which none of the goals can be reached by the steps allowed. */
    Set<Configuration> cutOff(Set<Configuration> goals, Predicate<Step> allowed) {
        Map<Configuration, List<Configuration>> before = new HashMap<>();
        steps.forEach((at, leading) -> {
            if (flow.state(at.state()).open()) {
                leading.stream().filter(allowed).forEach(step -> before.computeIfAbsent(
                                step.next(), k -> new ArrayList<>())
                        .add(at));
            }
        });
        Set<Configuration> reaching = new LinkedHashSet<>(goals);
        Deque<Configuration> next = new ArrayDeque<>(goals);
        while (!next.isEmpty()) {
            for (Configuration at : before.getOrDefault(next.pop(), List.of())) {
                if (reaching.add(at)) {
                    next.add(at);
                }
            }
        }
        return in(at -> flow.state(at.state()).open() && !reaching.contains(at));
    }

    /**
     * Where those go in the end that stay among the given: the groups of configurations that lead to one another and to
     * no further ones among them. All others of the given are there only because they lead to one of these.
     */
    List<Set<Configuration>> traps(Set<Configuration> among, Predicate<Step> allowed) {
        return new Components(among, at -> after(at, allowed).filter(among::contains)).last();
    }

    private Stream<Configuration> after(Configuration at, Predicate<Step> allowed) {
        return steps.get(at).stream().filter(allowed).map(Step::next);
    }

    private Set<Configuration> in(Predicate<Configuration> which) {
        return steps.keySet().stream().filter(which).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
