package gezhi.ops.generate;

import gezhi.access.StaffMember;
import gezhi.casework.internal.flow.Doer;
import gezhi.casework.internal.flow.Posts;
import gezhi.casework.internal.flow.Situation;
import gezhi.config.flow.Holder;
import gezhi.config.flow.Move;
import gezhi.config.flow.UnitType;
import gezhi.grid.Unit;
import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Who does a step in a county, and to whom a case is sent. Of one thread. */
final class Receivers {

    private static final Map<String, Integer> SHARES =
            Map.of("DEPARTMENT", 50, "STATION", 45, "TOWNSHIP", 30, "VILLAGE", 15, "GRID", 15);

    private final PlayedCounty county;
    private final Map<String, List<Unit>> open = new HashMap<>();

    Receivers(PlayedCounty county) {
        this.county = county;
    }

    /** Somebody who may perform the row now; null when nobody may. */
    StaffMember actor(Situation situation, Move move, RandomGenerator chance) {
        for (UnitCode unit : situation.at(move.place())) {
            List<String> roles = situation.roles(unit, move.post());
            List<StaffMember> able = new ArrayList<>();
            for (StaffMember person : county.at(unit)) {
                if (PlayedCounty.holds(person, roles, unit)
                        && (!Doer.handling(move) || theirs(situation, person, unit))) {
                    able.add(person);
                }
            }
            if (!able.isEmpty()) {
                return able.get(chance.nextInt(able.size()));
            }
        }
        return null;
    }

    private static boolean theirs(Situation situation, StaffMember person, UnitCode unit) {
        return situation.file().assigneeId() != null
                ? situation.file().assigneeId().equals(person.id())
                : PlayedCounty.holds(person, situation.roles(unit, Posts.RECEIVE), unit);
    }

    /** One of the holder's staff who may handle; null when there is none. */
    StaffMember handler(Situation situation, RandomGenerator chance) {
        UnitCode holder = situation.file().holder();
        List<StaffMember> able = county.staff(situation.roles(holder, Posts.HANDLE), holder);
        return able.isEmpty() ? null : able.get(chance.nextInt(able.size()));
    }

    /** The unit to which a row sends the case; null when the row sends nowhere or nobody can take it. */
    Unit target(Situation situation, Move move, String category, RandomGenerator chance) {
        if (move.holder() != Holder.TARGET) {
            return null;
        }
        UnitCode desk = situation.file().desk();
        List<Unit> found = new ArrayList<>();
        int sum = 0;
        for (String name : situation.type(desk).map(UnitType::dispatchesTo).orElse(List.of())) {
            Unit unit = ofType(situation, move, desk, name, category, chance);
            if (unit != null) {
                found.add(unit);
                sum += SHARES.getOrDefault(name, 20);
            }
        }
        int at = sum == 0 ? 0 : chance.nextInt(sum);
        for (Unit unit : found) {
            at -= SHARES.getOrDefault(unit.type(), 20);
            if (at < 0) {
                return unit;
            }
        }
        return null;
    }

    private Unit ofType(
            Situation situation, Move move, UnitCode desk, String name, String category, RandomGenerator chance) {
        UnitType type = situation.flow().unitTypes().get(name);
        String state = type == null ? null : move.to().state(move.state(), type.centre());
        if (state == null) {
            return null;
        }
        List<Unit> able = open.computeIfAbsent(desk + " " + state + " " + name, key -> {
            Set<String> takers = situation.takers(state, type);
            return county.below(desk, List.of(name)).stream()
                    .filter(unit -> county.staffed(takers, unit.code()))
                    .toList();
        });
        if (able.isEmpty()) {
            return null;
        }
        if (name.equals("TOWNSHIP") || name.equals("VILLAGE") || name.equals("GRID")) {
            return here(situation, able);
        }
        // A category has its department; now and then it is another one's.
        int usual = Math.floorMod(category.hashCode(), able.size());
        return able.get(chance.nextInt(10) == 0 ? chance.nextInt(able.size()) : usual);
    }

    private Unit here(Situation situation, List<Unit> able) {
        UnitCode place = situation.file().placeUnit();
        if (place == null) {
            return null;
        }
        List<UnitCode> above = county.ancestors(place);
        for (Unit unit : able) {
            if (unit.code().equals(place) || above.contains(unit.code())) {
                return unit;
            }
        }
        return null;
    }
}
