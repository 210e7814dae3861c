package gezhi.grid.internal.shape;

import gezhi.kernel.GridCode;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Geometry;

/**
 * A unit grid as a place.
 *
 * @param code grid code
 * @param name name as the county wrote it
 * @param dedicated whether it is a dedicated grid (a school, a hospital, a market), cut out of the general ones
 * @param outline polygon or multi-polygon in WGS-84 degrees
 * @param inside tells inside, border and outside
 */
public record Cell(GridCode code, String name, boolean dedicated, Geometry outline, PointOnGeometryLocator inside) {

    /** Below this number of positions a plain walk along the rings is faster than an index, and costs no memory. */
    private static final int INDEX_FROM = 64;

    public Cell(GridCode code, String name, boolean dedicated, Geometry outline) {
        this(
                code,
                name,
                dedicated,
                outline,
                outline.getNumPoints() < INDEX_FROM
                        ? new SimplePointInAreaLocator(outline)
                        : new IndexedPointInAreaLocator(outline));
    }
}
