package gezhi.grid;

/**
 * The size of a drawing in SVG user units.
 *
 * @param width width of the view box, above 0
 * @param height height of the view box, above 0
 * @param padding room left free at every edge
 */
public record MapFrame(double width, double height, double padding) {

    /** @throws IllegalArgumentException when the padding leaves no room */
    public MapFrame {
        if (!(padding >= 0 && width > 2 * padding && height > 2 * padding)) {
            throw new IllegalArgumentException("No room in " + width + "×" + height + " with padding " + padding);
        }
    }
}
