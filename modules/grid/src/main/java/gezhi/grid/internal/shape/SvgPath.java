package gezhi.grid.internal.shape;

import java.util.function.DoubleUnaryOperator;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes shapes as SVG path data, rounded to one decimal. Positions are relative, so that a county of thousands of grids
 * stays a small download; they are kept as whole tenths, so that the rounding does not add up along the way.
 */
public final class SvgPath {

    private final DoubleUnaryOperator x;
    private final DoubleUnaryOperator y;
    private final StringBuilder path = new StringBuilder();
    private int lastX;
    private int lastY;

    /**
     * @param x turns a longitude into user units
     * @param y turns a latitude into user units
     */
    public SvgPath(DoubleUnaryOperator x, DoubleUnaryOperator y) {
        this.x = x;
        this.y = y;
    }

    /** Adds the rings of polygons, closed, and lines, open; points are left out. */
    public SvgPath add(Geometry shape) {
        if (shape instanceof Polygon polygon) {
            if (!polygon.isEmpty()) {
                add(polygon.getExteriorRing());
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    add(polygon.getInteriorRingN(i));
                }
            }
        } else if (shape instanceof LineString line) {
            add(line.getCoordinateSequence(), line instanceof LinearRing);
        } else if (shape instanceof GeometryCollection) {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                add(shape.getGeometryN(i));
            }
        }
        return this;
    }

    /** The path data written so far. */
    public String text() {
        return path.toString();
    }

    /** Tenths of a user unit from the left. */
    int tenthsX(double lon) {
        return (int) Math.round(x.applyAsDouble(lon) * 10);
    }

    /** Tenths of a user unit from above. */
    int tenthsY(double lat) {
        return (int) Math.round(y.applyAsDouble(lat) * 10);
    }

    /** Lifts the pen and sets it down. */
    void move(int toX, int toY) {
        path.append('M');
        write(toX);
        write(toY);
        lastX = toX;
        lastY = toY;
    }

    /** Draws a line from where the pen is; none when it would have no length. */
    void line(int toX, int toY) {
        if (toX == lastX && toY == lastY) {
            return;
        }
        path.append('l');
        write(toX - lastX);
        write(toY - lastY);
        lastX = toX;
        lastY = toY;
    }

    private void add(CoordinateSequence positions, boolean closed) {
        int[][] kept = Positions.kept(this, positions, closed);
        if (kept.length < (closed ? 3 : 2)) {
            return;
        }
        move(kept[0][0], kept[0][1]);
        for (int i = 1; i < kept.length; i++) {
            line(kept[i][0], kept[i][1]);
        }
        if (closed) {
            path.append('z');
        }
    }

    private void write(int tenths) {
        boolean glued = path.charAt(path.length() - 1) <= '9';
        if (tenths < 0) {
            path.append('-');
        } else if (glued) {
            path.append(' ');
        }
        int size = Math.abs(tenths);
        if (size >= 10 || size == 0) {
            path.append(size / 10);
        }
        if (size % 10 != 0) {
            path.append('.').append(size % 10);
        }
    }
}
