package gezhi.grid;

import gezhi.access.OpenToAll;
import gezhi.grid.internal.Structures;
import gezhi.kernel.GridCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/**
 * Says in which grid a place is (WGS-84 degrees). The same place always has the same answer: a dedicated grid goes
 * before the general one around it, and on a border that grids share the smallest code wins.
 *
 * <p>Open to all: where a grid lies names no person, and reports of citizens and sensors are placed by it, too. The
 * edges that show it to somebody ask for a permission.
 */
@ApplicationScoped
@OpenToAll
public class Locator {

    private Structures structures;

    /** For the container's proxy. */
    protected Locator() {}

    @Inject
    Locator(Structures structures) {
        this.structures = structures;
    }

    /** The grid that a place belongs to; empty outside the county. */
    public Optional<GridCode> locate(double lon, double lat) {
        return structures.current().territory().locate(lon, lat);
    }

    /** Whether a place lies in the county. */
    public boolean inCounty(double lon, double lat) {
        return locate(lon, lat).isPresent();
    }

    /** A place well inside a grid; empty when it is not in force. */
    public Optional<Point> middle(GridCode grid) {
        return structures.current().territory().cell(grid).map(cell -> {
            Coordinate inside = cell.outline().getInteriorPoint().getCoordinate();
            return new Point(inside.x, inside.y);
        });
    }
}
