package gezhi.grid;

/**
 * A place on the ground, WGS-84 (EPSG:4326).
 *
 * @param lon longitude in degrees, east positive
 * @param lat latitude in degrees, north positive
 */
public record Point(double lon, double lat) {}
