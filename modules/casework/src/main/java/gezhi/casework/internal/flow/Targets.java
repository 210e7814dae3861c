package gezhi.casework.internal.flow;

import gezhi.config.Category;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Holder;
import gezhi.config.flow.Move;
import gezhi.config.flow.UnitType;
import gezhi.grid.Unit;
import gezhi.kernel.Refused;
import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The units to which a desk may send a case: those of the types that it dispatches to, within its own territory. */
public final class Targets {

    private Targets() {}

    /**
     * Who could take the case at a unit when it is dispatched there.
     *
     * @return names of roles; empty when the case cannot go there
     */
    public static Set<String> takers(Situation situation, UnitCode unit) {
        UnitType type = situation.type(unit).orElse(null);
        if (type == null) {
            return Set.of();
        }
        Set<String> takers = new HashSet<>();
        for (Move move : situation.flow().moves(situation.file().state())) {
            String state = move.holder() == Holder.TARGET
                    ? move.to().state(situation.file().state(), type.centre())
                    : null;
            if (state != null) {
                takers.addAll(situation.takers(state, type));
            }
        }
        return takers;
    }

    /** Refuses a unit that the desk does not dispatch to. */
    static void check(Situation situation, Move move, Input input) {
        UnitType type = situation.type(input.unitCode()).orElse(null);
        boolean right = type != null
                && move.to().state(move.state(), type.centre()) != null
                && dispatches(situation).contains(type.name())
                && situation.below(input.unitCode(), situation.file().desk());
        if (!right) {
            throw new Refused("UnitBelowDesk", "casework.rule.UnitBelowDesk", String.valueOf(input.unitCode()));
        }
    }

    /**
     * The units that the rules let pass: in force, staffed; who usually leads such a matter first, then who usually helps,
     * then those of the case's own place.
     */
    static List<Unit> all(Situation situation, Move move) {
        Flow flow = situation.flow();
        Map<String, Set<UnitCode>> staffed = new HashMap<>();
        List<String> types = new ArrayList<>();
        for (String name : dispatches(situation)) {
            UnitType type = flow.unitTypes().get(name);
            String state = type == null ? null : move.to().state(move.state(), type.centre());
            if (state != null) {
                types.add(name);
                staffed.put(name, situation.organisation().staffed(situation.takers(state, type)));
            }
        }
        List<List<Unit>> ranks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Category category = situation.category().orElse(null);
        Set<UnitCode> places = places(situation);
        for (Unit unit : situation.organisation().below(situation.file().desk(), types)) {
            if (staffed.get(unit.type()).contains(unit.code())) {
                ranks.get(rank(unit, category, places.contains(unit.code()))).add(unit);
            }
        }
        return ranks.stream().flatMap(List::stream).toList();
    }

    private static int rank(Unit unit, Category category, boolean near) {
        if (category != null && means(category.lead(), unit, near)) {
            return 0;
        }
        if (category != null && category.coHandlers().stream().anyMatch(name -> means(name, unit, near))) {
            return 1;
        }
        return near ? 2 : 3;
    }

    /** A name means the unit of that code, or the unit of that type at the case's place. */
    private static boolean means(String name, Unit unit, boolean near) {
        return name.equals(unit.code().value()) || near && name.equals(unit.type());
    }

    /** The unit of the case's place and those above it. */
    private static Set<UnitCode> places(Situation situation) {
        Set<UnitCode> places = new HashSet<>();
        UnitCode place = situation.file().placeUnit();
        if (place != null) {
            places.add(place);
            places.addAll(situation.organisation().ancestors(place));
        }
        return places;
    }

    private static List<String> dispatches(Situation situation) {
        return situation
                .type(situation.file().desk())
                .map(UnitType::dispatchesTo)
                .orElse(List.of());
    }
}
