package gezhi.grid.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Reads SVG path data back, as a browser does. */
final class DrawnPath {

    private static final Pattern STEP = Pattern.compile("([MlzZ])(?:(-?[\\d.]+) ?(-?[\\d.]+))?");
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private DrawnPath() {}

    /** The first ring of the path as a polygon. */
    static Polygon polygon(String path) {
        return FACTORY.createPolygon(lines(path).get(0).toArray(Coordinate[]::new));
    }

    /** The lines of the path, closed ones with the first position at their end. */
    static List<List<Coordinate>> lines(String path) {
        List<List<Coordinate>> lines = new ArrayList<>();
        List<Coordinate> line = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (step.find()) {
            if (step.start() != end) {
                throw new IllegalArgumentException("Not path data at " + end + ": " + path);
            }
            end = step.end();
            switch (step.group(1)) {
                case "M" -> {
                    line = new ArrayList<>();
                    lines.add(line);
                    line.add(new Coordinate(number(step, 2), number(step, 3)));
                }
                case "l" -> {
                    Coordinate last = line.get(line.size() - 1);
                    line.add(new Coordinate(last.x + number(step, 2), last.y + number(step, 3)));
                }
                default -> line.add(line.get(0));
            }
        }
        if (end != path.length()) {
            throw new IllegalArgumentException("Not path data at " + end + ": " + path);
        }
        return lines;
    }

    /** Where a point is: one of {@link org.locationtech.jts.geom.Location}. */
    static int locate(Geometry shape, double x, double y) {
        return SimplePointInAreaLocator.locate(new Coordinate(x, y), shape);
    }

    private static double number(Matcher step, int group) {
        return Double.parseDouble(step.group(group));
    }
}
