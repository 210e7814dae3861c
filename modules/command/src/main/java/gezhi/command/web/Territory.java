package gezhi.command.web;

import gezhi.access.ActiveUser;
import gezhi.grid.CountyMap;
import gezhi.grid.MapArea;
import gezhi.kernel.UnitCode;
import java.util.DoubleSummaryStatistics;
import java.util.Set;
import java.util.stream.Collectors;

/** Which part of the county the overview is about, and how it lies. */
final class Territory {

    private static final int TOWNSHIP_DIGITS = 9;
    private static final Set<String> WHOLE_COUNTY = Set.of("COUNTY_ADMIN", "AUDITOR");

    private Territory() {}

    /** The townships that the user looks after; empty for who looks after all. */
    static Set<String> own(ActiveUser user) {
        boolean all = user.roles().stream().anyMatch(WHOLE_COUNTY::contains)
                || user.units().contains(new UnitCode(user.county().value()));
        return all
                ? Set.of()
                : user.units().stream()
                        .map(UnitCode::value)
                        .filter(unit -> unit.matches("\\d{9,15}"))
                        .map(unit -> unit.substring(0, TOWNSHIP_DIGITS))
                        .collect(Collectors.toSet());
    }

    /** Whether the county stretches from west to east rather than from north to south. */
    static boolean isWide(CountyMap map) {
        DoubleSummaryStatistics x =
                map.townships().stream().mapToDouble(MapArea::labelX).summaryStatistics();
        DoubleSummaryStatistics y =
                map.townships().stream().mapToDouble(MapArea::labelY).summaryStatistics();
        return x.getMax() - x.getMin() > y.getMax() - y.getMin();
    }
}
