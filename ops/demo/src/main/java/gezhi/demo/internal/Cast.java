package gezhi.demo.internal;

import gezhi.access.StaffMember;
import gezhi.config.flow.Flow;
import gezhi.config.flow.UnitType;
import gezhi.grid.Unit;
import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** Picks units and people for a story. */
final class Cast {

    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾";

    private final Setting setting;
    private final Line line;
    private final Random chance;

    Cast(Setting setting, Line line, Random chance) {
        this.setting = setting;
        this.line = line;
        this.chance = chance;
    }

    /** Somebody who holds one of the roles at the unit: mostly the role that is named first. */
    Optional<StaffMember> somebody(List<String> roles, UnitCode unit) {
        List<String> order = new ArrayList<>(roles);
        if (order.size() > 1 && chance.nextInt(4) == 0) {
            order.add(order.remove(0));
        }
        return order.stream()
                .map(role -> setting.holding(List.of(role), unit))
                .filter(staff -> !staff.isEmpty())
                .map(staff -> staff.get(chance.nextInt(staff.size())))
                .findFirst();
    }

    /** To whom a unit gives a case: its handlers before its desk, on the line the listed account. */
    StaffMember assignee(UnitCode unit) {
        List<String> roles = new ArrayList<>(type(unit).roles("handle"));
        if (roles.remove("HANDLER")) {
            roles.add(0, "HANDLER");
        }
        return line.posts().stream()
                .filter(h -> h.unit().equals(unit) && h.role().equals(roles.get(0)))
                .map(Line.Held::who)
                .findFirst()
                .or(() -> roles.stream()
                        .flatMap(r -> setting.holding(List.of(r), unit).stream().limit(1))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("nobody handles at " + unit));
    }

    /** A grid anywhere in the county that has its worker. */
    Unit grid() {
        List<Unit> grids = setting.ofType(Flow.GRID);
        for (int i = 0; i < 50; i++) {
            Unit grid = grids.get(chance.nextInt(grids.size()));
            if (!setting.holding(List.of("GRID_WORKER"), grid.code()).isEmpty()) {
                return grid;
            }
        }
        throw new IllegalStateException("the grids have no workers");
    }

    /** The unit of a type in a line of units, or one below it whose name fits; null when there is none. */
    UnitCode target(String type, List<UnitCode> path, Pattern name, boolean onLine, Collection<UnitCode> not) {
        Optional<UnitCode> onPath = path.stream()
                .filter(u ->
                        setting.unit(u).map(Unit::type).filter(type::equals).isPresent())
                .findFirst();
        if (onPath.isPresent()) {
            return onPath.get();
        }
        if (onLine && line.unit(type) != null && !not.contains(line.unit(type))) {
            return line.unit(type);
        }
        List<UnitCode> all = path.stream()
                .flatMap(u -> setting.children(u).stream())
                .filter(u -> u.type().equals(type) && !not.contains(u.code()))
                .filter(u -> !setting.holding(type(u.code()).roles("receive"), u.code())
                        .isEmpty())
                .map(Unit::code)
                .toList();
        return pick(all.stream()
                        .filter(u -> name.matcher(setting.unit(u).orElseThrow().name())
                                .find())
                        .toList())
                .or(() -> pick(all))
                .orElse(null);
    }

    String citizen() {
        return SURNAMES.charAt(chance.nextInt(SURNAMES.length())) + (chance.nextBoolean() ? "先生" : "女士");
    }

    /** No number in China begins so. */
    String phone() {
        return "120" + (10_000_000 + chance.nextInt(89_999_999));
    }

    private UnitType type(UnitCode unit) {
        return setting.config()
                .flow()
                .unitTypes()
                .get(setting.unit(unit).orElseThrow().type());
    }

    private Optional<UnitCode> pick(List<UnitCode> units) {
        return units.isEmpty() ? Optional.empty() : Optional.of(units.get(chance.nextInt(units.size())));
    }
}
