package gezhi.casework.internal.store;

import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.internal.flow.Organisation;
import gezhi.casework.internal.model.Actor;
import gezhi.config.CountyConfig;
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
        if (queue == Queue.MINE) {
            List<Turn> mine = mine();
            where.and("c.ended_at is null").turns(mine, actor.id());
            return !mine.isEmpty();
        }
        if (queue == Queue.COUNTY && seesAll(county)) {
            return true;
        }
        List<String> alternatives = queue == Queue.UNIT ? involved(where, codes(actor.units())) : territory(where);
        if (!alternatives.isEmpty()) {
            where.any(alternatives);
        }
        return !alternatives.isEmpty();
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
    private List<Turn> mine() {
        List<Turn> mine = new ArrayList<>();
        for (UnitCode unit : actor.units()) {
            organisation
                    .unit(unit)
                    .map(u -> config.flow().unitTypes().get(u.type()))
                    .ifPresent(type -> turns.of(config, type, actor.rolesAt(unit))
                            .forEach((state, whose) -> mine.add(new Turn(unit.value(), state, whose))));
        }
        return mine;
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
