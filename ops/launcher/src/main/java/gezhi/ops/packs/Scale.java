package gezhi.ops.packs;

import java.util.List;

/** Flattens a county to metres: an equirectangular projection about its middle latitude, good enough for drawing. */
record Scale(double metresPerX, double metresPerY) {

    private static final double METRES_PER_DEGREE = 111_320;

    static Scale around(List<Point> outline) {
        double middle =
                outline.stream().mapToDouble(Point::latitude).average().orElseThrow(IllegalArgumentException::new);
        double perUnit = METRES_PER_DEGREE / 1e6;
        return new Scale(perUnit * StrictMath.cos(StrictMath.toRadians(middle)), perUnit);
    }

    double x(Point point) {
        return point.x() * metresPerX;
    }

    double y(Point point) {
        return point.y() * metresPerY;
    }

    Point point(double metresX, double metresY) {
        return new Point((int) StrictMath.rint(metresX / metresPerX), (int) StrictMath.rint(metresY / metresPerY));
    }
}
