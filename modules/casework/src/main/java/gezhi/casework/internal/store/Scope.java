package gezhi.casework.internal.store;

import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.internal.flow.Doer;
import gezhi.casework.internal.flow.Organisation;
import gezhi.casework.internal.flow.Posts;
import gezhi.casework.internal.model.Actor;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Holder;
import gezhi.config.flow.Move;
import gezhi.config.flow.Place;
import gezhi.config.flow.State;
import gezhi.config.flow.UnitType;
import gezhi.kernel.CountyCode;
import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which cases stand in an actor's queues: the part of a list's condition that nobody can widen. */
public final class Scope {

    private static final Set<String> WHOLE_COUNTY = Set.of("COUNTY_ADMIN", "AUDITOR");

    private final Flow flow;
    private final Organisation organisation;
    private final Actor actor;

    /** For one actor. */
    public Scope(Flow flow, Organisation organisation, Actor actor) {
        this.flow = flow;
        this.organisation = organisation;
        this.actor = actor;
    }

    /**
     * Adds the condition of a queue.
     *
     * @return false when no case at all can stand in it
     */
    public boolean narrow(Where where, Queue queue, CountyCode county) {
        List<String> alternatives =
                switch (queue) {
                    case MINE -> mine(where);
                    case UNIT -> involved(where, codes(actor.units()));
                    case COUNTY -> seesAll(county) ? null : territory(where);
                };
        if (queue == Queue.MINE) {
            where.and("c.endedAt is null");
        }
        if (alternatives != null && !alternatives.isEmpty()) {
            where.any(alternatives);
        }
        return alternatives == null || !alternatives.isEmpty();
    }

    /** Whether a list is narrowed to places that the actor looks after, so that nothing is left to be added. */
    public boolean covers(CaseQuery query) {
        return query.queue() == Queue.COUNTY
                && !query.townships().isEmpty()
                && codes(actor.units()).containsAll(query.townships());
    }

    /** Whether the actor looks after the whole county. */
    public boolean seesAll(CountyCode county) {
        return actor.posts().stream()
                .anyMatch(
                        p -> WHOLE_COUNTY.contains(p.role()) || p.unit().value().equals(county.value()));
    }

    /** What the actor's units hold and the actor's posts may move on. */
    private List<String> mine(Where where) {
        List<String> alternatives = new ArrayList<>();
        for (UnitCode unit : actor.units()) {
            UnitType type = organisation
                    .unit(unit)
                    .map(u -> flow.unitTypes().get(u.type()))
                    .orElse(null);
            if (type == null) {
                continue;
            }
            Set<String> plain = new LinkedHashSet<>();
            Set<String> assigned = new LinkedHashSet<>();
            Set<String> unassigned = new LinkedHashSet<>();
            Set<String> settled = new LinkedHashSet<>();
            sort(unit, type, plain, assigned, unassigned, settled);
            String held = where.within("c.holder", List.of(unit.value())) + " and ";
            if (!plain.isEmpty()) {
                alternatives.add("(" + held + where.within("c.state", plain) + ")");
            }
            if (!assigned.isEmpty()) {
                alternatives.add("(" + held + where.within("c.state", assigned) + " and c.assigneeId = "
                        + where.bind(actor.id()) + ")");
            }
            if (!unassigned.isEmpty()) {
                alternatives.add("(" + held + where.within("c.state", unassigned) + " and c.assignee is null)");
            }
            if (!settled.isEmpty()) {
                alternatives.add("(" + held + where.within("c.state", settled) + " and c.settledOnSpot = true)");
            }
        }
        return alternatives;
    }

    /**
     * States where cases are assigned are theirs only by assignment; what is not assigned is the receiver's. What only
     * leads back is nobody's next move, and what is offered for a case settled on the spot is one for such a case only.
     */
    private void sort(
            UnitCode unit,
            UnitType type,
            Set<String> plain,
            Set<String> assigned,
            Set<String> unassigned,
            Set<String> settled) {
        boolean receives = actor.roleAt(unit, type.roles(Posts.RECEIVE)).isPresent();
        boolean handles = actor.roleAt(unit, type.roles(Posts.HANDLE)).isPresent();
        for (State state : flow.states().values()) {
            if (!state.open()) {
                continue;
            }
            List<Move> moves = flow.moves(state.name()).stream()
                    .filter(m -> !m.everyOpenState() && !m.back() && ofHolder(state, m))
                    .toList();
            if (moves.stream().anyMatch(Doer::handling)) {
                if (handles) {
                    assigned.add(state.name());
                }
                if (receives) {
                    unassigned.add(state.name());
                }
                continue;
            }
            moves.stream()
                    .filter(m -> actor.roleAt(unit, type.roles(m.post())).isPresent())
                    .forEach(m -> (forSettledOnly(m) ? settled : plain).add(state.name()));
            settled.removeAll(plain);
        }
    }

    private static boolean forSettledOnly(Move move) {
        return move.when().stream().anyMatch(call -> call.name().equals("SettledOnSpot"));
    }

    private static boolean ofHolder(State state, Move move) {
        return move.place() == Place.HOLDER || (state.holder() == Holder.DESK && move.place() != Place.ABOVE);
    }

    private static List<String> involved(Where where, Set<String> units) {
        return units.isEmpty()
                ? List.of()
                : List.of(
                        where.within("c.holder", units),
                        where.within("c.desk", units),
                        where.within("c.reporterUnit", units),
                        where.within("c.handler", units));
    }

    /** The own township, village or grid by place; whatever the own units have to do with, wherever it is. */
    private List<String> territory(Where where) {
        Set<String> units = codes(actor.units());
        List<String> alternatives = new ArrayList<>(involved(where, units));
        place(where, "c.township", units, 9, alternatives);
        place(where, "c.village", units, 12, alternatives);
        place(where, "c.grid", units, 15, alternatives);
        return alternatives;
    }

    private static void place(Where where, String path, Set<String> units, int digits, List<String> alternatives) {
        Set<String> own = units.stream()
                .filter(u -> u.matches("\\d{" + digits + "}"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!own.isEmpty()) {
            alternatives.add(where.within(path, own));
        }
    }

    private static Set<String> codes(Set<UnitCode> units) {
        return units.stream().map(UnitCode::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
