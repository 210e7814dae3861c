package gezhi.grid;

import gezhi.grid.internal.shape.Earth;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;

/**
 * How places are laid on a drawing: longitude and latitude (WGS-84) as plane coordinates, longitude shortened by the
 * cosine of the drawing's middle latitude. True enough for a county; also the way back from a click to a place.
 *
 * @param width width of the view box in SVG user units
 * @param height height of the view box
 * @param west longitude at the left edge
 * @param north latitude at the upper edge
 * @param perLon user units a degree of longitude
 * @param perLat user units a degree of latitude
 */
public record MapView(double width, double height, double west, double north, double perLon, double perLat) {

    /** Smallest side of a view, about eleven metres: a single point is still drawn at a finite scale. */
    private static final double LEAST_DEGREES = 0.0001;

    /** The view that shows the whole box of degrees, centred in the frame. */
    public static MapView fit(Envelope box, MapFrame frame) {
        double lat = (box.getMinY() + box.getMaxY()) / 2;
        double shortening = Earth.metresPerDegreeLon(lat) / Earth.metresPerDegreeLat(lat);
        double wide = Math.max(box.getWidth(), LEAST_DEGREES) * shortening;
        double high = Math.max(box.getHeight(), LEAST_DEGREES);
        double perLat =
                Math.min((frame.width() - 2 * frame.padding()) / wide, (frame.height() - 2 * frame.padding()) / high);
        double perLon = perLat * shortening;
        double west = (box.getMinX() + box.getMaxX()) / 2 - frame.width() / 2 / perLon;
        double north = lat + frame.height() / 2 / perLat;
        return new MapView(frame.width(), frame.height(), west, north, perLon, perLat);
    }

    /** User units from the left edge. */
    public double x(double lon) {
        return (lon - west) * perLon;
    }

    /** User units from the upper edge. */
    public double y(double lat) {
        return (north - lat) * perLat;
    }

    /** The longitude at a distance from the left edge. */
    public double lon(double x) {
        return west + x / perLon;
    }

    /** The latitude at a distance from the upper edge. */
    public double lat(double y) {
        return north - y / perLat;
    }

    /** Length of one user unit on the ground. */
    public double metresPerUnit() {
        return Earth.metresPerDegreeLat(lat(height / 2)) / perLat;
    }

    /** The value of SVG's {@code viewBox}. */
    public String viewBox() {
        return String.format(Locale.ROOT, "0 0 %s %s", plain(width), plain(height));
    }

    /** What the drawing shows, in degrees. */
    public Envelope box() {
        return new Envelope(west, lon(width), lat(height), north);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
