package gezhi.ops.packs;

import java.util.List;
import org.locationtech.jts.algorithm.ConvexHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** A simple polygon in metres, and what makes it a good or a bad grid. */
final class Shape {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final double[] x;
    private final double[] y;

    Shape(List<Point> ring, Scale scale) {
        x = ring.stream().mapToDouble(scale::x).toArray();
        y = ring.stream().mapToDouble(scale::y).toArray();
    }

    int corners() {
        return x.length;
    }

    double x(int corner) {
        return x[corner];
    }

    double y(int corner) {
        return y[corner];
    }

    /** Square metres, positive for a counter-clockwise ring. */
    double area() {
        double twice = 0;
        for (int i = 0; i < x.length; i++) {
            int next = (i + 1) % x.length;
            twice += (x[i] - x[0]) * (y[next] - y[0]) - (x[next] - x[0]) * (y[i] - y[0]);
        }
        return twice / 2;
    }

    double perimeter() {
        double length = 0;
        for (int i = 0; i < x.length; i++) {
            int next = (i + 1) % x.length;
            length += StrictMath.hypot(x[next] - x[i], y[next] - y[i]);
        }
        return length;
    }

    /** 1 for a circle, 0.79 for a square, towards 0 for a sliver (4πA/P²). */
    double compactness() {
        double perimeter = perimeter();
        return 4 * Math.PI * area() / (perimeter * perimeter);
    }

    /** The interior angle at a corner in radians. */
    double angle(int corner) {
        int last = (corner + x.length - 1) % x.length;
        int next = (corner + 1) % x.length;
        double toNext = StrictMath.atan2(y[next] - y[corner], x[next] - x[corner]);
        double toLast = StrictMath.atan2(y[last] - y[corner], x[last] - x[corner]);
        double angle = toLast - toNext;
        return angle < 0 ? angle + 2 * Math.PI : angle;
    }

    /** Share of the convex hull that the shape fills. */
    double convexity() {
        Coordinate[] coordinates = new Coordinate[x.length];
        for (int i = 0; i < x.length; i++) {
            coordinates[i] = new Coordinate(x[i], y[i]);
        }
        return area() / new ConvexHull(coordinates, GEOMETRY).getConvexHull().getArea();
    }

    /** Square metres of the part whose distance along the direction (dx, dy) is less than the offset. */
    double areaBefore(double dx, double dy, double offset) {
        double twice = 0;
        double originX = dx * offset;
        double originY = dy * offset;
        for (int i = 0; i < x.length; i++) {
            int next = (i + 1) % x.length;
            double here = dx * x[i] + dy * y[i] - offset;
            double there = dx * x[next] + dy * y[next] - offset;
            double fromX = x[i];
            double fromY = y[i];
            double toX = x[next];
            double toY = y[next];
            if (here >= 0 && there >= 0) {
                continue;
            }
            double share = here / (here - there);
            if (here >= 0) {
                fromX += share * (toX - x[i]);
                fromY += share * (toY - y[i]);
            } else if (there >= 0) {
                toX = x[i] + share * (toX - x[i]);
                toY = y[i] + share * (toY - y[i]);
            }
            // Sides along the cutting line add nothing, measured from a point on that line.
            twice += (fromX - originX) * (toY - originY) - (toX - originX) * (fromY - originY);
        }
        return twice / 2;
    }

    /** The area's centre as {x, y} in metres. */
    double[] centre() {
        double twice = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < x.length; i++) {
            int next = (i + 1) % x.length;
            double cross = (x[i] - x[0]) * (y[next] - y[0]) - (x[next] - x[0]) * (y[i] - y[0]);
            twice += cross;
            sumX += cross * (x[0] + x[i] + x[next]);
            sumY += cross * (y[0] + y[i] + y[next]);
        }
        return new double[] {sumX / (3 * twice), sumY / (3 * twice)};
    }
}
