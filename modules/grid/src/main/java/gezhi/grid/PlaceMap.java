package gezhi.grid;

import java.util.List;

/**
 * A grid and what lies around it.
 *
 * @param view how places are laid on the drawing
 * @param grid the grid itself
 * @param township the other grids of its township that are in sight
 * @param beyond grids of other townships that are in sight
 * @param border SVG path of the township's border as far as it is in sight; empty when it is not
 * @param pin the place; the grid's label point where no place was given
 * @param exact whether the pin is a place that was given
 * @param scale the scale bar
 */
public record PlaceMap(
        MapView view,
        MapArea grid,
        List<MapArea> township,
        List<MapArea> beyond,
        String border,
        MapPin pin,
        boolean exact,
        MapScale scale) {

    public PlaceMap {
        township = List.copyOf(township);
        beyond = List.copyOf(beyond);
    }
}
