package gezhi.ops.packs;

import gezhi.ops.packs.CountyPlan.Body;
import gezhi.ops.packs.CountyPlan.GridPlan;
import gezhi.ops.packs.CountyPlan.Spread;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a {@link CountyPlan} from {@code sources/plans/<pack>.yaml}. */
final class PlanFile {

    private PlanFile() {}

    static CountyPlan read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return plan(map(new Load(LoadSettings.builder().build()).loadFromReader(reader)));
        }
    }

    private static CountyPlan plan(Map<?, ?> yaml) {
        Map<?, ?> grids = map(yaml.get("grids"));
        return new CountyPlan(
                text(yaml, "county"),
                text(yaml, "name"),
                text(yaml, "centre"),
                (int) number(yaml, "seed", 1),
                gridPlan(map(grids.get("general"))),
                gridPlan(map(grids.get("dedicated"))),
                number(grids, "dedicatedShare", 0),
                (int) number(grids, "gridsPerHead", 1),
                (int) number(grids, "gridsPerTeamMember", 0),
                positions(list(yaml.get("positions"))),
                bodies(list(yaml.get("departments"))),
                bodies(list(yaml.get("stations"))),
                facilities(map(yaml.get("facilities"))),
                staff(map(yaml.get("staff"))));
    }

    private static GridPlan gridPlan(Map<?, ?> yaml) {
        return new GridPlan(
                (int) number(yaml, "total", 0),
                spread(map(yaml.get("communities"))),
                spread(map(yaml.get("villages"))));
    }

    private static Spread spread(Map<?, ?> yaml) {
        return new Spread(
                number(yaml, "weight", 1),
                (int) number(yaml, "least", 0),
                (int) number(yaml, "most", 999),
                number(yaml, "room", 1));
    }

    private static Map<String, double[]> positions(List<?> yaml) {
        Map<String, double[]> positions = new LinkedHashMap<>();
        for (Object each : yaml) {
            List<?> at = list(map(each).get("at"));
            positions.put(
                    text(map(each), "township"),
                    new double[] {((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue()});
        }
        return positions;
    }

    private static List<Body> bodies(List<?> yaml) {
        return yaml.stream()
                .map(PlanFile::map)
                .map(body -> new Body(text(body, "code"), text(body, "name"), (int) number(body, "minVillages", 0)))
                .toList();
    }

    private static Map<String, List<String>> facilities(Map<?, ?> yaml) {
        Map<String, List<String>> facilities = new LinkedHashMap<>();
        yaml.forEach((where, names) -> facilities.put(
                where.toString(), list(names).stream().map(Object::toString).toList()));
        return facilities;
    }

    private static Map<String, Map<String, Integer>> staff(Map<?, ?> yaml) {
        Map<String, Map<String, Integer>> staff = new LinkedHashMap<>();
        yaml.forEach((type, roles) -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            map(roles).forEach((role, count) -> counts.put(role.toString(), ((Number) count).intValue()));
            staff.put(type.toString(), counts);
        });
        return staff;
    }

    private static Map<?, ?> map(Object yaml) {
        return yaml == null ? Map.of() : (Map<?, ?>) yaml;
    }

    private static List<?> list(Object yaml) {
        return yaml == null ? List.of() : (List<?>) yaml;
    }

    private static String text(Map<?, ?> yaml, String key) {
        Object value = yaml.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The plan has no \"" + key + "\"");
        }
        return value.toString();
    }

    private static double number(Map<?, ?> yaml, String key, double otherwise) {
        return yaml.get(key) instanceof Number number ? number.doubleValue() : otherwise;
    }
}
