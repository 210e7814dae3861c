package gezhi.grid.internal.shape;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * Makes outlines and stores them as well-known binary (ISO 19125-1), which every geographic tool reads. Coordinates are
 * kept packed: a county's thousands of outlines stay small in memory.
 */
public final class Outlines {

    static final GeometryFactory FACTORY =
            new GeometryFactory(new PrecisionModel(), 4326, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private Outlines() {}

    /**
     * A polygon from its rings.
     *
     * @param rings the outer ring and then the holes, each a list of longitude and latitude, first and last equal
     * @throws IllegalArgumentException when a ring is not closed or has less than four positions
     */
    public static Polygon polygon(List<double[][]> rings) {
        LinearRing shell = ring(rings.get(0));
        LinearRing[] holes = rings.stream().skip(1).map(Outlines::ring).toArray(LinearRing[]::new);
        return FACTORY.createPolygon(shell, holes);
    }

    /** One outline from the polygons that it consists of. */
    public static Geometry multi(List<Polygon> polygons) {
        return polygons.size() == 1 ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    /** The outline as well-known binary, two dimensions, big-endian. */
    public static byte[] toBytes(Geometry outline) {
        return new WKBWriter(2).write(outline);
    }

    /**
     * The outline of a well-known binary.
     *
     * @throws IllegalStateException when the bytes are none
     */
    public static Geometry fromBytes(byte[] bytes) {
        try {
            return new WKBReader(FACTORY).read(bytes);
        } catch (ParseException e) {
            throw new IllegalStateException("Stored outline cannot be read", e);
        }
    }

    private static LinearRing ring(double[][] positions) {
        return FACTORY.createLinearRing(
                Arrays.stream(positions).map(p -> new Coordinate(p[0], p[1])).toArray(Coordinate[]::new));
    }
}
