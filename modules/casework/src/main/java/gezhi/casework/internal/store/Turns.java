package gezhi.casework.internal.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gezhi.casework.internal.flow.Doer;
import gezhi.casework.internal.flow.Posts;
import gezhi.casework.internal.store.Turn.Whose;
import gezhi.config.CountyConfig;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Holder;
import gezhi.config.flow.Move;
import gezhi.config.flow.Place;
import gezhi.config.flow.State;
import gezhi.config.flow.UnitType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * In which states a case that a unit holds waits for somebody of certain roles there. Worked out once for each version of
 * the configuration, unit type and set of roles.
 */
@ApplicationScoped
public class Turns {

    private static final int MOST = 10_000;

    private record Key(UUID config, String type, Set<String> roles) {}

    private final Cache<Key, Map<String, Whose>> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** The states of a configuration's flow for somebody of these roles at a unit of the type, and which of the cases. */
    Map<String, Whose> of(CountyConfig config, UnitType type, Set<String> roles) {
        return known.get(
                new Key(config.id(), type.name(), roles),
                key -> Collections.unmodifiableMap(sorted(config.flow(), type, roles)));
    }

    /**
     * States where cases are assigned are theirs only by assignment; what is not assigned is the receiver's. What only
     * leads back is nobody's next move, and what is offered for a case settled on the spot is one for such a case only.
     */
    private static Map<String, Whose> sorted(Flow flow, UnitType type, Set<String> roles) {
        Map<String, Whose> turns = new LinkedHashMap<>();
        boolean receives = holds(roles, type, Posts.RECEIVE);
        boolean handles = holds(roles, type, Posts.HANDLE);
        for (State state : flow.states().values()) {
            if (!state.open()) {
                continue;
            }
            List<Move> moves = flow.moves(state.name()).stream()
                    .filter(m -> !m.everyOpenState() && !m.back() && ofHolder(state, m))
                    .toList();
            if (moves.stream().anyMatch(Doer::handling)) {
                if (handles || receives) {
                    turns.put(state.name(), !handles ? Whose.UNASSIGNED : receives ? Whose.BOTH : Whose.ASSIGNED);
                }
                continue;
            }
            moves.stream()
                    .filter(m -> holds(roles, type, m.post()))
                    .forEach(m -> turns.merge(
                            state.name(),
                            forSettledOnly(m) ? Whose.SETTLED : Whose.ALL,
                            (a, b) -> a == b ? a : Whose.ALL));
        }
        return turns;
    }

    private static boolean holds(Set<String> roles, UnitType type, String post) {
        return type.roles(post).stream().anyMatch(roles::contains);
    }

    private static boolean forSettledOnly(Move move) {
        return move.when().stream().anyMatch(call -> call.name().equals("SettledOnSpot"));
    }

    private static boolean ofHolder(State state, Move move) {
        return move.place() == Place.HOLDER || (state.holder() == Holder.DESK && move.place() != Place.ABOVE);
    }
}
