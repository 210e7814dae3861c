package gezhi.grid.internal;

import gezhi.grid.Unit;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Names that say where a unit is, as people say them: 龙泉街道双碧社区 · 第 5 网格. */
final class PathNames {

    private static final String SEPARATOR = " · ";
    private static final Pattern COMMITTEE = Pattern.compile("(?:村民委员会|村委会|居民委员会|居委会)$");
    private static final Pattern ORDINAL = Pattern.compile("第\\s*(\\d+)\\s*网格");

    private final Map<DivisionCode, String> divisions;
    private final Function<UnitCode, Unit> units;

    /**
     * @param divisions official names of townships and villages
     * @param units finds a unit, or null
     */
    PathNames(Map<DivisionCode, String> divisions, Function<UnitCode, Unit> units) {
        this.divisions = divisions;
        this.units = units;
    }

    /** The path name of a unit. */
    String of(Unit unit) {
        if (unit.isGrid()) {
            return ofGrid(unit);
        }
        DivisionCode division = unit.division();
        if (division != null
                && division.value().length() == 12
                && unit.code().value().equals(division.value())) {
            return village(division);
        }
        Unit parent = unit.parent() == null ? null : units.apply(unit.parent());
        if (parent == null || parent.parent() == null) {
            return unit.name();
        }
        String township = parent.division() == null ? parent.name() : division(parent.division(), parent.name());
        return unit.name().startsWith(township) ? unit.name() : township + SEPARATOR + unit.name();
    }

    /** The name of a village's territory without the word for its committee: 双碧社区居委会 is 双碧社区. */
    static String territory(String committee) {
        String name = COMMITTEE.matcher(committee).replaceFirst("");
        boolean ofVillagers = committee.endsWith("村民委员会") || committee.endsWith("村委会");
        return ofVillagers && !name.endsWith("村") && !name.endsWith("社区") ? name + "村" : name;
    }

    private String ofGrid(Unit grid) {
        GridCode code = new GridCode(grid.code().value());
        String own = grid.name();
        String official = division(code.village(), "");
        for (String prefix : new String[] {division(code.township(), ""), official, territory(official)}) {
            if (!prefix.isEmpty() && own.startsWith(prefix) && own.length() > prefix.length()) {
                own = own.substring(prefix.length());
            }
        }
        own = ORDINAL.matcher(own).replaceFirst("第 $1 网格").strip();
        String village = village(code.village());
        return village.isEmpty() ? own : village + SEPARATOR + own;
    }

    private String village(DivisionCode village) {
        return division(new DivisionCode(village.value().substring(0, 9)), "") + territory(division(village, ""));
    }

    private String division(DivisionCode code, String otherwise) {
        return divisions.getOrDefault(code, otherwise);
    }
}
