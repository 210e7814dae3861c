package gezhi.grid;

/**
 * Where a place is on a drawing.
 *
 * @param x user units from the left
 * @param y user units from above
 */
public record MapPin(double x, double y) {}
