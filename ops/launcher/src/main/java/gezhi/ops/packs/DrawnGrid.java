package gezhi.ops.packs;

import java.util.List;

/**
 * A unit grid on the map.
 *
 * @param code fifteen digits: village and sequence
 * @param dedicated for one school, hospital, market … (专属网格), cut out of a general grid
 * @param ring counter-clockwise, not closed
 */
record DrawnGrid(String code, String name, boolean dedicated, Village village, List<Point> ring) {}
