package gezhi.grid.internal.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/** Joins grids to townships and townships to the county. */
public final class Unions {

    /**
     * A grid of about one metre that all corners are snapped to: it closes the hairline gaps between outlines that were
     * rounded apart from each other.
     */
    private static final PrecisionModel METRE = new PrecisionModel(100_000);

    /** Below this a hole is a leftover of drawing and not land of a neighbour. */
    private static final double LEAST_HOLE_SQUARE_METRES = 1_000;

    private Unions() {}

    /** The land that the shapes cover together. */
    public static Geometry of(Collection<Geometry> shapes) {
        if (shapes.isEmpty()) {
            return Outlines.FACTORY.createPolygon();
        }
        return withoutLeftovers(UnaryUnionNG.union(shapes, METRE));
    }

    /** A point well inside, for a label or a pin. */
    public static Coordinate labelPoint(Geometry shape) {
        if (shape.isEmpty()) {
            return new Coordinate(0, 0);
        }
        double tolerance = Math.max(shape.getEnvelopeInternal().getDiameter() / 200, 1e-7);
        return MaximumInscribedCircle.getCenter(shape, tolerance).getCoordinate();
    }

    private static Geometry withoutLeftovers(Geometry union) {
        List<Polygon> polygons = new ArrayList<>();
        for (Object part : PolygonExtracter.getPolygons(union)) {
            polygons.add(withoutLeftovers((Polygon) part));
        }
        return Outlines.multi(polygons);
    }

    private static Polygon withoutLeftovers(Polygon polygon) {
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            LinearRing hole = polygon.getInteriorRingN(i);
            if (Earth.area(hole.getFactory().createPolygon(hole)) >= LEAST_HOLE_SQUARE_METRES) {
                holes.add(hole);
            }
        }
        return polygon.getFactory().createPolygon(polygon.getExteriorRing(), holes.toArray(LinearRing[]::new));
    }
}
