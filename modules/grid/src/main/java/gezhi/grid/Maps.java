package gezhi.grid;

import gezhi.access.OpenToAll;
import gezhi.access.Permissions;
import gezhi.grid.internal.MapDrawing;
import gezhi.grid.internal.Structures;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.GridCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Draws the county for which the thread works, as SVG paths for a page to style. North is up. */
@ApplicationScoped
public class Maps {

    private Structures structures;

    /** For the container's proxy. */
    protected Maps() {}

    @Inject
    Maps(Structures structures) {
        this.structures = structures;
    }

    /** The county with its townships; without paths when it has no grids yet. */
    @RequiresPermissions(Permissions.CASE_READ)
    public CountyMap county(MapFrame frame) {
        return drawing().county(frame);
    }

    /** A township with its grids; empty when there is no such township or it has no grids. */
    @RequiresPermissions(Permissions.CASE_READ)
    public Optional<TownshipMap> township(DivisionCode code, MapFrame frame) {
        return drawing().township(code, frame);
    }

    /**
     * A grid and what lies around it.
     *
     * @param place what the pin marks and the drawing is centred on; null for the grid's own middle
     * @return empty when the grid is not in force
     */
    @RequiresPermissions(Permissions.CASE_READ)
    public Optional<PlaceMap> place(GridCode grid, Point place, MapFrame frame) {
        return drawing().place(grid, place, frame);
    }

    /**
     * The whole county as lines. Open to all: it has neither names nor codes, so that it may be shown before anybody is
     * known.
     */
    @OpenToAll
    public LineMap lines(MapFrame frame) {
        return drawing().lines(frame);
    }

    private MapDrawing drawing() {
        return structures.current().drawing();
    }
}
