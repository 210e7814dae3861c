package gezhi.grid;

import java.util.List;

/**
 * The county with its townships.
 *
 * @param view how places are laid on the drawing
 * @param outline SVG path of the county's outline
 * @param townships the townships in the order of their codes
 */
public record CountyMap(MapView view, String outline, List<MapArea> townships) {

    public CountyMap {
        townships = List.copyOf(townships);
    }
}
