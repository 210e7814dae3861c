package gezhi.grid;

import java.util.List;

/**
 * A township with its grids.
 *
 * @param view how places are laid on the drawing
 * @param township the township itself
 * @param grids its grids in the order of their codes, dedicated ones last so that they are drawn on top
 */
public record TownshipMap(MapView view, MapArea township, List<MapArea> grids) {

    public TownshipMap {
        grids = List.copyOf(grids);
    }
}
