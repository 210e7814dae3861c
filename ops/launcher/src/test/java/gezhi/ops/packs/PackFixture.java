package gezhi.ops.packs;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The packs of the project, read as any reader of the format would. */
final class PackFixture {

    static final Path TENANT_CONFIG = Path.of("../../tenant-config");
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private PackFixture() {}

    /** A feature of grids.geojson; the polygon in degrees. */
    record Grid(String code, String name, String kind, Polygon polygon) {
        String village() {
            return code.substring(0, 12);
        }

        boolean dedicated() {
            return kind.equals("DEDICATED");
        }
    }

    static Path pack(String name) {
        return TENANT_CONFIG.resolve("counties").resolve(name);
    }

    static List<CSVRecord> csv(String pack, String file) {
        return csv(pack(pack).resolve(file));
    }

    static List<CSVRecord> csv(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<?, ?> yaml(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromReader(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Grid> grids(String pack) {
        Map<?, ?> collection = yaml(pack(pack).resolve("grids.geojson"));
        return ((List<?>) collection.get("features"))
                .stream().map(PackFixture::grid).toList();
    }

    static Polygon outline(String pack) {
        String county = yaml(pack(pack).resolve("county.yaml")).get("code").toString();
        Map<?, ?> collection = yaml(TENANT_CONFIG.resolve("sources/divisions/county-boundaries.geojson"));
        return ((List<?>) collection.get("features"))
                .stream()
                        .map(Map.class::cast)
                        .filter(feature -> county.equals(((Map<?, ?>) feature.get("properties")).get("adcode")))
                        .map(PackFixture::polygon)
                        .findFirst()
                        .orElseThrow();
    }

    private static Grid grid(Object feature) {
        Map<?, ?> properties = (Map<?, ?>) ((Map<?, ?>) feature).get("properties");
        return new Grid(
                (String) properties.get("code"),
                (String) properties.get("name"),
                (String) properties.get("kind"),
                polygon((Map<?, ?>) feature));
    }

    private static Polygon polygon(Map<?, ?> feature) {
        List<?> rings = (List<?>) ((Map<?, ?>) feature.get("geometry")).get("coordinates");
        Coordinate[] ring = ((List<?>) rings.get(0))
                .stream()
                        .map(List.class::cast)
                        .map(at ->
                                new Coordinate(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue()))
                        .toArray(Coordinate[]::new);
        return GEOMETRY.createPolygon(ring);
    }
}
