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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Who does a step in a county, and to whom a case is sent. Of one thread. */
final class Receivers {

    private static final Map<String, Integer> SHARES =
            Map.of("DEPARTMENT", 50, "STATION", 45, "TOWNSHIP", 30, "VILLAGE", 15, "GRID", 15);

    private final PlayedCounty county;
    private final Map<Held, List<StaffMember>> staff = new HashMap<>();
    private final Map<Way, Map<UnitCode, Unit>> open = new HashMap<>();

    private record Held(UnitCode unit, List<String> roles) {}

    private record Way(UnitCode desk, String state, String type) {}

    Receivers(PlayedCounty county) {
        this.county = county;
    }

    /** Somebody who may perform the row now; null when nobody may. */
    StaffMember actor(Situation situation, Move move, RandomGenerator chance) {
        for (UnitCode unit : situation.at(move.place())) {
            List<StaffMember> able = holding(unit, situation.roles(unit, move.post()));
            if (Doer.handling(move)) {
                able = able.stream()
                        .filter(person -> theirs(situation, person, unit))
                        .toList();
            }
            if (!able.isEmpty()) {
                return able.get(chance.nextInt(able.size()));
            }
        }
        return null;
    }

    private List<StaffMember> holding(UnitCode unit, List<String> roles) {
        return staff.computeIfAbsent(new Held(unit, roles), held -> county.staff(roles, unit));
    }

    private static boolean theirs(Situation situation, StaffMember person, UnitCode unit) {
        return situation.file().assigneeId() != null
                ? situation.file().assigneeId().equals(person.id())
                : PlayedCounty.holds(person, situation.roles(unit, Posts.RECEIVE), unit);
    }

    /** One of the holder's staff who may handle; null when there is none. */
    StaffMember handler(Situation situation, RandomGenerator chance) {
        UnitCode holder = situation.file().holder();
        List<StaffMember> able = holding(holder, situation.roles(holder, Posts.HANDLE));
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
        Map<UnitCode, Unit> able = open.computeIfAbsent(new Way(desk, state, name), way -> {
            Set<String> takers = situation.takers(state, type);
            Map<UnitCode, Unit> units = new LinkedHashMap<>();
            for (Unit unit : county.below(desk, List.of(name))) {
                if (county.staffed(takers, unit.code())) {
                    units.put(unit.code(), unit);
                }
            }
            return units;
        });
        if (able.isEmpty()) {
            return null;
        }
        if (name.equals("TOWNSHIP") || name.equals("VILLAGE") || name.equals("GRID")) {
            return here(situation, able);
        }
        // A category has its department; now and then it is another one's.
        int usual = Math.floorMod(category.hashCode(), able.size());
        int at = chance.nextInt(10) == 0 ? chance.nextInt(able.size()) : usual;
        return able.values().stream().skip(at).findFirst().orElseThrow();
    }

    private Unit here(Situation situation, Map<UnitCode, Unit> able) {
        UnitCode place = situation.file().placeUnit();
        if (place == null) {
            return null;
        }
        Unit unit = able.get(place);
        for (UnitCode above : county.ancestors(place)) {
            unit = unit != null ? unit : able.get(above);
        }
        return unit;
    }
}
