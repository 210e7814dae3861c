package gezhi.ops.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes up a county's staff: every unit gets everyone whom the plan asks for. Accounts tell what they are: {@code
 * dispatcher1} at the county centre, {@code cgj-1} at a department, {@code t001-1} at a township, {@code t001-sfs-1} at its
 * station, {@code v001002-1} at a village, {@code h…} grid head, {@code w…} grid worker, {@code m…} service team.
 */
final class Roster {

    /** No mobile number in China begins with 12. */
    private static final long FIRST_PHONE = 12_000_000_001L;

    private static final int COUNTY_DIGITS = 6;

    private final CountyPlan plan;
    private final PersonNames names;
    private final List<StaffRow> rows = new ArrayList<>();
    private final Map<String, Long> phones = new HashMap<>();

    Roster(CountyPlan plan) {
        this.plan = plan;
        this.names = new PersonNames(plan.seed());
    }

    List<StaffRow> staff(List<UnitRow> units, List<DrawnGrid> grids) {
        for (UnitRow unit : units) {
            int number = 0;
            for (Map.Entry<String, Integer> post :
                    plan.staff().getOrDefault(unit.type(), Map.of()).entrySet()) {
                boolean atCentre = unit.type().equals("COUNTY");
                number = atCentre ? 0 : number;
                for (int i = 0; i < post.getValue(); i++) {
                    number++;
                    add(atCentre ? byRole(post.getKey(), number) : byUnit(unit, number), post.getKey(), unit.code());
                }
            }
        }
        Map<String, List<DrawnGrid>> byVillage = new TreeMap<>();
        grids.forEach(grid -> byVillage
                .computeIfAbsent(grid.village().code(), code -> new ArrayList<>())
                .add(grid));
        byVillage.values().forEach(this::staffGrids);
        return List.copyOf(rows);
    }

    private void staffGrids(List<DrawnGrid> village) {
        int number = 0;
        for (DrawnGrid grid : village) {
            String shortCode = grid.code().substring(COUNTY_DIGITS);
            if (grid.dedicated()) {
                // A school or market has one person in charge, who walks it too.
                add("w" + shortCode, "GRID_WORKER;GRID_LEADER", grid.code());
                continue;
            }
            add("w" + shortCode, "GRID_WORKER", grid.code());
            String shortVillage = grid.village().code().substring(COUNTY_DIGITS);
            add("h" + shortVillage + "-" + (number / plan.gridsPerHead() + 1), "GRID_LEADER", grid.code());
            if (plan.gridsPerTeamMember() > 0 && number % plan.gridsPerTeamMember() == 0) {
                add("m" + shortCode, "HANDLER", grid.code());
            }
            number++;
        }
    }

    private void add(String account, String roles, String unit) {
        long phone = phones.computeIfAbsent(account, each -> FIRST_PHONE + phones.size());
        rows.add(new StaffRow(account, names.of(account), roles, unit, Long.toString(phone)));
    }

    private static String byRole(String role, int number) {
        return role.toLowerCase(Locale.ROOT).replace("_", "") + number;
    }

    private String byUnit(UnitRow unit, int number) {
        String code = unit.code().startsWith(plan.county()) ? unit.code().substring(COUNTY_DIGITS) : unit.code();
        String letter =
                switch (unit.type()) {
                    case "TOWNSHIP", "STATION" -> "t";
                    case "VILLAGE" -> "v";
                    default -> "";
                };
        return letter + code.toLowerCase(Locale.ROOT) + "-" + number;
    }
}
