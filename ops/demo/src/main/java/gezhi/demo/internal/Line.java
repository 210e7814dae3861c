package gezhi.demo.internal;

import gezhi.access.StaffMember;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Role;
import gezhi.config.flow.UnitType;
import gezhi.grid.Unit;
import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One line through the county from a grid up to the centre, with one department: a unit of each type, and one account for
 * each role that may be held there.
 *
 * @param units the units by their type
 * @param posts the accounts in the order of the roles
 */
record Line(Map<String, UnitCode> units, List<Held> posts) {

    /** A role that an account of the line holds. */
    record Held(StaffMember who, String role, UnitCode unit) {}

    private static final List<String> ADMINISTRATION = List.of("COUNTY_ADMIN", "AUDITOR");
    private static final int GRIDS_LOOKED_AT = 400;

    /** The line at which most roles are held; of equals the first by code. */
    static Line of(Setting setting) {
        Flow flow = setting.config().flow();
        Map<String, UnitCode> best = null;
        int most = -1;
        int all = rolesAt(flow, "GRID") + 1;
        for (Unit grid : setting.ofType(Flow.GRID).stream()
                .sorted(Comparator.comparing(u -> u.code().value()))
                .limit(GRIDS_LOOKED_AT)
                .toList()) {
            Map<String, UnitCode> units = through(setting, grid);
            int held = held(setting, flow, "GRID", grid.code())
                    + (units.size() == flow.unitTypes().size() ? 1 : 0);
            if (held > most) {
                most = held;
                best = units;
            }
            if (held == all) {
                break;
            }
        }
        if (best == null) {
            throw new IllegalStateException("the county has no grid");
        }
        return new Line(best, posts(setting, flow, best));
    }

    UnitCode unit(String type) {
        return units.get(type);
    }

    private static Map<String, UnitCode> through(Setting setting, Unit grid) {
        Map<String, UnitCode> units = new LinkedHashMap<>();
        units.put(grid.type(), grid.code());
        for (UnitCode above : setting.ancestors(grid.code())) {
            setting.unit(above).ifPresent(u -> units.put(u.type(), u.code()));
        }
        for (UnitType type : setting.config().flow().unitTypes().values()) {
            UnitCode parent = type.parent() == null ? null : units.get(type.parent());
            if (!units.containsKey(type.name()) && parent != null) {
                setting.children(parent).stream()
                        .filter(u -> u.type().equals(type.name()))
                        .max(Comparator.<Unit>comparingInt(
                                        u -> held(setting, setting.config().flow(), u.type(), u.code()))
                                .thenComparing(u ->
                                        u.name().contains("城市管理") || u.name().contains("执法")))
                        .ifPresent(u -> units.put(type.name(), u.code()));
            }
        }
        return units;
    }

    private static int rolesAt(Flow flow, String type) {
        return (int) flow.roles().values().stream()
                .filter(r -> r.at().contains(type))
                .count();
    }

    private static int held(Setting setting, Flow flow, String type, UnitCode unit) {
        return (int) flow.roles().values().stream()
                .filter(r -> r.at().contains(type))
                .filter(r -> !setting.holding(Set.of(r.name()), unit).isEmpty())
                .count();
    }

    private static List<Held> posts(Setting setting, Flow flow, Map<String, UnitCode> units) {
        List<Held> posts = new ArrayList<>();
        for (Role role : flow.roles().values()) {
            for (String type : role.at()) {
                hold(setting, role.name(), units.get(type), posts);
            }
        }
        ADMINISTRATION.forEach(role -> hold(setting, role, units.get(flow.top().name()), posts));
        return posts;
    }

    /** The first who holds the role there; somebody who holds nothing else on the line yet, where there is one. */
    private static void hold(Setting setting, String role, UnitCode unit, List<Held> posts) {
        if (unit == null) {
            return;
        }
        List<StaffMember> staff = setting.holding(Set.of(role), unit);
        staff.stream()
                .filter(s -> posts.stream().noneMatch(h -> h.who().account().equals(s.account())))
                .findFirst()
                .or(() -> staff.stream().findFirst())
                .ifPresent(s -> posts.add(new Held(s, role, unit)));
    }
}
