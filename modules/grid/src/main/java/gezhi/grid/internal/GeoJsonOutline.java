package gezhi.grid.internal;

import gezhi.grid.internal.shape.Outlines;
import gezhi.kernel.Invalid;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads and writes a Polygon or MultiPolygon of GeoJSON (RFC 7946): WGS-84, longitude first, rings closed. */
final class GeoJsonOutline {

    private GeoJsonOutline() {}

    /**
     * The outline.
     *
     * @throws Invalid when it is no such geometry; its code begins with {@code grid.finding.}
     */
    static Geometry read(JsonObject geometry) {
        JsonValue coordinates = geometry == null ? null : geometry.get("coordinates");
        String type = geometry != null && geometry.get("type") instanceof JsonString text ? text.getString() : "";
        return switch (type) {
            case "Polygon" -> polygon(array(coordinates));
            case "MultiPolygon" -> {
                JsonArray polygons = array(coordinates);
                yield Outlines.multi(polygons.stream()
                        .map(GeoJsonOutline::array)
                        .map(GeoJsonOutline::polygon)
                        .toList());
            }
            default -> throw new Invalid("grid.finding.geometryType", type.isEmpty() ? "-" : type);
        };
    }

    /** The outline as GeoJSON; read again it is the same, bit by bit. */
    static JsonObject write(Geometry outline) {
        JsonArrayBuilder polygons = Json.createArrayBuilder();
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            polygons.add(rings((Polygon) outline.getGeometryN(i)));
        }
        boolean one = outline.getNumGeometries() == 1;
        return Json.createObjectBuilder()
                .add("type", one ? "Polygon" : "MultiPolygon")
                .add("coordinates", one ? rings((Polygon) outline.getGeometryN(0)) : polygons)
                .build();
    }

    private static JsonArrayBuilder rings(Polygon polygon) {
        JsonArrayBuilder rings = Json.createArrayBuilder().add(positions(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(positions(polygon.getInteriorRingN(i)));
        }
        return rings;
    }

    private static JsonArrayBuilder positions(LinearRing ring) {
        JsonArrayBuilder positions = Json.createArrayBuilder();
        for (Coordinate at : ring.getCoordinates()) {
            positions.add(Json.createArrayBuilder().add(at.x).add(at.y));
        }
        return positions;
    }

    private static Polygon polygon(JsonArray rings) {
        List<double[][]> read = new ArrayList<>();
        for (JsonValue ring : rings) {
            read.add(ring(array(ring)));
        }
        return Outlines.polygon(read);
    }

    private static double[][] ring(JsonArray positions) {
        double[][] ring = new double[positions.size()][];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = position(array(positions.get(i)));
        }
        if (ring.length < 4) {
            throw new Invalid("grid.finding.ringShort", String.valueOf(ring.length));
        }
        double[] last = ring[ring.length - 1];
        if (ring[0][0] != last[0] || ring[0][1] != last[1]) {
            throw new Invalid("grid.finding.ringOpen", at(ring[0]), at(last));
        }
        return ring;
    }

    private static double[] position(JsonArray numbers) {
        if (numbers.size() < 2
                || !(numbers.get(0) instanceof JsonNumber lon)
                || !(numbers.get(1) instanceof JsonNumber lat)) {
            throw new Invalid("grid.finding.position", numbers.toString());
        }
        double[] position = {lon.doubleValue(), lat.doubleValue()};
        if (!(Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90)) {
            throw new Invalid("grid.finding.position", at(position));
        }
        return position;
    }

    private static JsonArray array(JsonValue value) {
        if (value instanceof JsonArray array && !array.isEmpty()) {
            return array;
        }
        throw new Invalid("grid.finding.coordinates");
    }

    private static String at(double[] position) {
        return position[0] + "," + position[1];
    }
}
