package gezhi.grid.internal.shape;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Lengths and areas on the WGS-84 ellipsoid, exact to a few parts in ten thousand over the size of a county. */
public final class Earth {

    private Earth() {}

    /** Metres in a degree of latitude at a latitude. */
    public static double metresPerDegreeLat(double lat) {
        double phi = Math.toRadians(lat);
        return 111_132.954 - 559.822 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi);
    }

    /** Metres in a degree of longitude at a latitude. */
    public static double metresPerDegreeLon(double lat) {
        double phi = Math.toRadians(lat);
        return 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi);
    }

    /** Area in square metres of a shape given in degrees. */
    public static double area(Geometry shape) {
        double lat = middle(shape.getEnvelopeInternal());
        return shape.getArea() * metresPerDegreeLat(lat) * metresPerDegreeLon(lat);
    }

    private static double middle(Envelope box) {
        return box.isNull() ? 0 : (box.getMinY() + box.getMaxY()) / 2;
    }
}
