package gezhi.grid.internal.shape;

import java.util.HashSet;
import java.util.Set;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * Draws the borders of many areas that lie side by side, each line once: half the size of drawing each area, and no line
 * thicker than another.
 */
public final class SharedLines {

    private final SvgPath path;
    private final Set<Segment> drawn = new HashSet<>();

    /** @param path where to draw */
    public SharedLines(SvgPath path) {
        this.path = path;
    }

    /** Draws what is not drawn yet of the area's border. */
    public void add(Geometry area) {
        for (Object line : LinearComponentExtracter.getLines(area)) {
            add(((LineString) line).getCoordinateSequence(), line instanceof LinearRing);
        }
    }

    private void add(CoordinateSequence positions, boolean closed) {
        int[][] kept = Positions.kept(path, positions, closed);
        boolean penDown = false;
        int last = closed && kept.length > 1 ? kept.length : kept.length - 1;
        for (int i = 0; i < last; i++) {
            int[] from = kept[i];
            int[] to = kept[(i + 1) % kept.length];
            if (drawn.add(Segment.between(from, to))) {
                if (!penDown) {
                    path.move(from[0], from[1]);
                }
                path.line(to[0], to[1]);
                penDown = true;
            } else {
                penDown = false;
            }
        }
    }

    private record Segment(int x1, int y1, int x2, int y2) {

        static Segment between(int[] a, int[] b) {
            boolean order = a[0] < b[0] || a[0] == b[0] && a[1] <= b[1];
            return order ? new Segment(a[0], a[1], b[0], b[1]) : new Segment(b[0], b[1], a[0], a[1]);
        }
    }
}
