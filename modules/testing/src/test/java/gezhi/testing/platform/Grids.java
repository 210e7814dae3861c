package gezhi.testing.platform;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The unit grids of the demo counties as their packs draw them. */
public final class Grids {

    private Grids() {}

    /** A point inside a grid, {@code {lon, lat}}: the middle of its corners, which the shape of these grids allows. */
    public static JsonObject pointIn(String county, String grid) {
        JsonArray ring = feature(county, grid)
                .getJsonObject("geometry")
                .getJsonArray("coordinates")
                .getJsonArray(0);
        double lon = 0;
        double lat = 0;
        int corners = ring.size() - 1;
        for (JsonArray corner : ring.getValuesAs(JsonArray.class).subList(0, corners)) {
            lon += corner.getJsonNumber(0).doubleValue();
            lat += corner.getJsonNumber(1).doubleValue();
        }
        return Json.createObjectBuilder()
                .add("lon", lon / corners)
                .add("lat", lat / corners)
                .build();
    }

    /** Some other grid of the county. */
    public static String other(String county, String grid) {
        return features(county).stream()
                .map(f -> f.getJsonObject("properties").getString("code"))
                .filter(code -> !code.startsWith(grid.substring(0, 9)))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject feature(String county, String grid) {
        return features(county).stream()
                .filter(f -> f.getJsonObject("properties").getString("code").equals(grid))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> features(String county) {
        Path file = Path.of("../../tenant-config/counties", county, "grids.geojson");
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject().getJsonArray("features").getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
