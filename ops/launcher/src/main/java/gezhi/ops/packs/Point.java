package gezhi.ops.packs;

import java.math.BigDecimal;

/**
 * A corner of the drawing in millionths of a degree (WGS-84), the resolution in which grids are published. Whole numbers,
 * so that neighbours share a corner exactly.
 */
record Point(int x, int y) {

    static Point of(double longitude, double latitude) {
        return new Point((int) StrictMath.rint(longitude * 1e6), (int) StrictMath.rint(latitude * 1e6));
    }

    double longitude() {
        return x / 1e6;
    }

    double latitude() {
        return y / 1e6;
    }

    /** The point as a GeoJSON position (RFC 7946: longitude, latitude), always six decimals. */
    String toJson() {
        return "[" + BigDecimal.valueOf(x, 6).toPlainString() + ","
                + BigDecimal.valueOf(y, 6).toPlainString() + "]";
    }
}
