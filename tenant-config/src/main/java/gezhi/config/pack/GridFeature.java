package gezhi.config.pack;

import gezhi.kernel.GridCode;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * A feature of {@code grids.geojson}: a unit grid, which is also a unit of the organisation below its village.
 *
 * @param line line of the file on which the feature begins
 * @param kind GENERAL or DEDICATED
 * @param geometry GeoJSON geometry of type Polygon or MultiPolygon, WGS-84, longitude first
 */
public record GridFeature(int line, GridCode code, String name, String kind, JsonObject geometry) {

    /** 一般网格: the division of the whole territory. */
    public static final String GENERAL = "GENERAL";

    /** 专属网格: a market, a school, an industrial park …, cut out of the general ones. */
    public static final String DEDICATED = "DEDICATED";

    /** The feature as GeoJSON (RFC 7946). */
    JsonObject json() {
        return Json.createObjectBuilder()
                .add("type", "Feature")
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("code", code.value())
                                .add("name", name)
                                .add("kind", kind))
                .add("geometry", geometry)
                .build();
    }
}
