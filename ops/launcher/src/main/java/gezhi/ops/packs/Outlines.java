package gezhi.ops.packs;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a county's outline from a GeoJSON collection of simple polygons (JSON is read as the YAML 1.2 that it is). */
final class Outlines {

    private Outlines() {}

    /** The counter-clockwise outer ring of a county, not closed. */
    static List<Point> read(Path file, String county) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<?, ?> collection = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromReader(reader);
            for (Object each : (List<?>) collection.get("features")) {
                Map<?, ?> feature = (Map<?, ?>) each;
                if (county.equals(((Map<?, ?>) feature.get("properties")).get("adcode"))) {
                    return ring((Map<?, ?>) feature.get("geometry"));
                }
            }
        }
        throw new NoSuchElementException("No outline of county " + county + " in " + file);
    }

    private static List<Point> ring(Map<?, ?> geometry) {
        List<?> positions = (List<?>) ((List<?>) geometry.get("coordinates")).get(0);
        return positions.subList(0, positions.size() - 1).stream()
                .map(List.class::cast)
                .map(position -> Point.of(degrees(position.get(0)), degrees(position.get(1))))
                .toList();
    }

    private static double degrees(Object value) {
        return ((Number) value).doubleValue();
    }
}
