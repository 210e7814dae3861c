package gezhi.grid.internal;

import gezhi.grid.internal.shape.Cell;
import gezhi.grid.internal.shape.CellIndex;
import gezhi.grid.internal.shape.CountyShapes;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.GridCode;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;

/** The grids of a county in force, as places. Immutable but for the townships' shapes, which are joined when first asked for. */
public final class Territory {

    private final NavigableMap<String, Cell> cells = new TreeMap<>();
    private final CellIndex index;
    private volatile CountyShapes shapes;

    Territory(Collection<Cell> cells) {
        cells.forEach(cell -> this.cells.put(cell.code().value(), cell));
        index = new CellIndex(cells);
    }

    /** The grid that a place belongs to; empty outside the county. */
    public Optional<GridCode> locate(double lon, double lat) {
        return index.locate(lon, lat);
    }

    /** The grid of a code, if it is in force. */
    public Optional<Cell> cell(GridCode code) {
        return Optional.ofNullable(cells.get(code.value()));
    }

    /** All grids in the order of their codes. */
    public Collection<Cell> cells() {
        return cells.values();
    }

    /** The grids of a township or village in the order of their codes. */
    public Collection<Cell> cells(DivisionCode division) {
        return cells.subMap(division.value(), division.value() + ':').values();
    }

    /** The grids whose bounding boxes touch the box, in the order of their codes. */
    public List<Cell> near(Envelope box) {
        return index.near(box).stream()
                .sorted((a, b) -> a.code().value().compareTo(b.code().value()))
                .toList();
    }

    /** The townships and the county as shapes. */
    public CountyShapes shapes() {
        CountyShapes joined = shapes;
        if (joined == null) {
            synchronized (this) {
                joined = shapes;
                if (joined == null) {
                    joined = new CountyShapes(cells.values());
                    shapes = joined;
                }
            }
        }
        return joined;
    }
}
