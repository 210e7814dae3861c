package gezhi.grid.internal.shape;

import gezhi.kernel.GridCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the grid of a place. The answer is always the same for the same place: inside goes before border, a dedicated
 * grid before a general one, and then the smallest code. Outlines drawn by hand or rounded leave hairline gaps; a place
 * in such a gap, or within {@link #NEAR} of a grid, belongs to the nearest one.
 */
public final class CellIndex {

    /** About two metres, in degrees: less than any receiver of positions can tell. */
    static final double NEAR = 0.00002;

    private final STRtree tree = new STRtree();

    /** Builds the index; it does not change afterwards and may be used by many threads. */
    public CellIndex(Collection<Cell> cells) {
        cells.forEach(cell -> tree.insert(cell.outline().getEnvelopeInternal(), cell));
        tree.build();
    }

    /** The grid that the place belongs to; empty outside the county. */
    public Optional<GridCode> locate(double lon, double lat) {
        if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
            return Optional.empty();
        }
        Coordinate place = new Coordinate(lon, lat);
        Envelope around = new Envelope(place);
        around.expandBy(NEAR);
        return near(around).stream()
                .map(cell -> Hit.of(cell, place))
                .filter(hit -> hit.distance() <= NEAR)
                .min(Hit.ORDER)
                .map(hit -> hit.cell().code());
    }

    /** The grids whose bounding boxes touch the box, in no particular order. */
    @SuppressWarnings("unchecked")
    public List<Cell> near(Envelope box) {
        return tree.query(box);
    }

    private record Hit(Cell cell, int location, double distance) {

        static final Comparator<Hit> ORDER = Comparator.comparingDouble(Hit::distance)
                .thenComparing(hit -> hit.location() != Location.INTERIOR)
                .thenComparing(hit -> !(hit.cell().dedicated() && hit.location() == Location.INTERIOR))
                .thenComparing(hit -> hit.cell().code().value());

        static Hit of(Cell cell, Coordinate place) {
            int location = cell.inside().locate(place);
            double distance =
                    location == Location.EXTERIOR ? cell.outline().distance(Outlines.FACTORY.createPoint(place)) : 0;
            return new Hit(cell, location, distance);
        }
    }
}
