package gezhi.grid.internal.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Finds outlines that cannot belong to the same county as the others: a digit of the longitude mistyped, another county's
 * file. A pack has no outline of the county, so the others' own middle and spread are the measure.
 */
public final class Strays {

    /** No county is so small that a grid this near to its middle is a mistake. */
    private static final double LEAST_METRES = 100_000;

    private static final int SPREADS = 5;
    private static final int FEWEST = 3;

    /**
     * An outline far off.
     *
     * @param index its place in the list
     * @param metres distance from the middle of all
     */
    public record Stray(int index, double metres) {}

    private Strays() {}

    /** The strays among valid outlines, in the order of the list. */
    public static List<Stray> among(List<Geometry> outlines) {
        if (outlines.size() < FEWEST) {
            return List.of();
        }
        List<Point> centres = outlines.stream().map(Geometry::getInteriorPoint).toList();
        double lon = middle(centres.stream().mapToDouble(Point::getX).sorted().toArray());
        double lat = middle(centres.stream().mapToDouble(Point::getY).sorted().toArray());
        double[] metres = centres.stream().mapToDouble(c -> metres(c, lon, lat)).toArray();
        double[] sorted = Arrays.stream(metres).sorted().toArray();
        double most = Math.max(LEAST_METRES, SPREADS * sorted[(sorted.length - 1) * 9 / 10]);
        List<Stray> strays = new ArrayList<>();
        for (int i = 0; i < metres.length; i++) {
            if (metres[i] > most) {
                strays.add(new Stray(i, metres[i]));
            }
        }
        return strays;
    }

    private static double middle(double[] sorted) {
        return sorted[(sorted.length - 1) / 2];
    }

    private static double metres(Point centre, double lon, double lat) {
        double east = (centre.getX() - lon) * Earth.metresPerDegreeLon(lat);
        double north = (centre.getY() - lat) * Earth.metresPerDegreeLat(lat);
        return Math.hypot(east, north);
    }
}
