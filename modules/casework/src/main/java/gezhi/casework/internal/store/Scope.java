package gezhi.casework.internal.store;

import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.internal.flow.Organisation;
import gezhi.casework.internal.model.Actor;
import gezhi.config.CountyConfig;
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

    private final CountyConfig config;
    private final Organisation organisation;
    private final Turns turns;
    private final Actor actor;

    /** For one actor. */
    public Scope(CountyConfig config, Organisation organisation, Turns turns, Actor actor) {
        this.config = config;
        this.turns = turns;
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
            where.and("c.ended_at is null");
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

    /**
     * What the actor's units hold and the actor's posts may move on. The holder comes first and once for each unit, so that
     * the index of what a unit holds gives the most urgent without sorting all of it.
     */
    private List<String> mine(Where where) {
        List<String> alternatives = new ArrayList<>();
        for (UnitCode unit : actor.units()) {
            UnitType type = organisation
                    .unit(unit)
                    .map(u -> config.flow().unitTypes().get(u.type()))
                    .orElse(null);
            List<String> states = type == null ? List.of() : states(where, turns.of(config, type, actor.rolesAt(unit)));
            if (!states.isEmpty()) {
                String held = where.within("c.holder", List.of(unit.value()));
                alternatives.add("(" + held + " and (" + String.join(" or ", states) + "))");
            }
        }
        return alternatives;
    }

    private List<String> states(Where where, Turns.States states) {
        List<String> alternatives = new ArrayList<>();
        if (!states.plain().isEmpty()) {
            alternatives.add(where.within("c.state", states.plain()));
        }
        if (!states.assigned().isEmpty()) {
            alternatives.add(
                    where.within("c.state", states.assigned()) + " and c.assignee_id = " + where.bind(actor.id()));
        }
        if (!states.unassigned().isEmpty()) {
            alternatives.add(where.within("c.state", states.unassigned()) + " and c.assignee is null");
        }
        if (!states.settled().isEmpty()) {
            alternatives.add(where.within("c.state", states.settled()) + " and c.settled_on_spot");
        }
        return alternatives;
    }

    private static List<String> involved(Where where, Set<String> units) {
        return units.isEmpty()
                ? List.of()
                : List.of(
                        where.within("c.holder", units),
                        where.within("c.desk", units),
                        where.within("c.reporter_unit", units),
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
