package gezhi.ops.packs;

import gezhi.ops.packs.CountyPlan.Body;
import java.util.ArrayList;
import java.util.List;

/** Sets up a county's units above the grid: centre, departments, townships, their stations, villages. */
final class Organisation {

    private final CountyPlan plan;
    private final List<Township> townships;

    Organisation(CountyPlan plan, List<Township> townships) {
        this.plan = plan;
        this.townships = townships;
    }

    List<UnitRow> units() {
        List<UnitRow> units = new ArrayList<>();
        String county = plan.county();
        units.add(new UnitRow(county, plan.centre(), "COUNTY", "", county));
        for (Body department : plan.departments()) {
            units.add(new UnitRow(department.code(), department.name(), "DEPARTMENT", county, county));
        }
        for (Township township : townships) {
            String code = township.code();
            units.add(new UnitRow(code, township.name(), "TOWNSHIP", county, code));
            for (Body station : plan.stations()) {
                if (township.villages().size() >= station.minVillages()) {
                    String unit = code + "-" + station.code();
                    units.add(new UnitRow(unit, township.name() + station.name(), "STATION", code, code));
                }
            }
            for (Village village : township.villages()) {
                units.add(new UnitRow(village.code(), village.name(), "VILLAGE", code, village.code()));
            }
        }
        return units;
    }
}
