package gezhi.grid.internal.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Finds outlines that lie over each other. */
public final class Overlaps {

    /** A strip narrower than this is inaccuracy of drawing or rounding. */
    private static final double LEAST_WIDTH_METRES = 1;

    /**
     * Two outlines and the land that both claim.
     *
     * @param first index of the one that comes first in the list
     * @param second index of the other
     * @param area square metres
     */
    public record Overlap(int first, int second, double area) {}

    private Overlaps() {}

    /** The overlaps among valid outlines that are more than inaccuracy, in the order of the list. */
    public static List<Overlap> among(List<Geometry> outlines) {
        STRtree tree = new STRtree();
        for (int i = 0; i < outlines.size(); i++) {
            tree.insert(outlines.get(i).getEnvelopeInternal(), i);
        }
        List<Overlap> found = new ArrayList<>();
        for (int i = 0; i < outlines.size(); i++) {
            for (Object near : tree.query(outlines.get(i).getEnvelopeInternal())) {
                int j = (Integer) near;
                double area = j > i ? common(outlines.get(i), outlines.get(j)) : 0;
                if (area > 0) {
                    found.add(new Overlap(i, j, area));
                }
            }
        }
        found.sort(Comparator.comparingInt(Overlap::first).thenComparingInt(Overlap::second));
        return found;
    }

    private static double common(Geometry a, Geometry b) {
        Geometry land = OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION);
        double area = Earth.area(land);
        if (area <= 0) {
            return 0;
        }
        double length = land.getLength() * Earth.metresPerDegreeLat(land.getCoordinate().y);
        return 2 * area / length > LEAST_WIDTH_METRES ? area : 0;
    }
}
