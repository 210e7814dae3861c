package gezhi.config.internal.picture;

import gezhi.config.flow.Flow;
import gezhi.config.flow.Intake;
import gezhi.config.flow.Move;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** How far on its way a case is in each state: the longest way from the beginning that never comes back to a state. */
final class Ranks {

    private final Flow flow;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<String> onPath = new LinkedHashSet<>();
    private final Map<String, List<String>> ahead = new HashMap<>();
    private final Deque<String> order = new ArrayDeque<>();

    private Ranks(Flow flow) {
        this.flow = flow;
    }

    static Map<String, Integer> of(Flow flow) {
        Ranks ranks = new Ranks(flow);
        ranks.beginnings().forEach(ranks::walk);
        ranks.order.forEach(state -> ranks.ranks.putIfAbsent(state, 0));
        ranks.order.forEach(state ->
                ranks.ahead.get(state).forEach(next -> ranks.ranks.merge(next, ranks.ranks.get(state) + 1, Math::max)));
        return ranks.ranks;
    }

    /** Where most cases begin, then the other beginnings, then what no forward operation leads to. */
    private Stream<String> beginnings() {
        List<String> intake =
                new ArrayList<>(flow.intake().stream().map(Intake::to).toList());
        Collections.reverse(intake);
        return Stream.concat(intake.stream(), flow.states().keySet().stream());
    }

    /** Leaves out what leads back to a state on the way; the order is one in which every state follows those before it. */
    private void walk(String state) {
        if (ahead.containsKey(state)) {
            return;
        }
        ahead.put(state, new ArrayList<>());
        onPath.add(state);
        flow.moves(state).stream()
                .filter(move -> !move.back() && !move.to().stay() && !move.everyOpenState())
                .flatMap(Ranks::targets)
                .filter(next -> !onPath.contains(next))
                .forEach(next -> {
                    walk(next);
                    ahead.get(state).add(next);
                });
        onPath.remove(state);
        order.push(state);
    }

    static Stream<String> targets(Move move) {
        return Stream.of(move.to().handler(), move.to().desk())
                .filter(Objects::nonNull)
                .distinct();
    }
}
