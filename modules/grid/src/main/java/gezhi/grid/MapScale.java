package gezhi.grid;

/**
 * The bar that says how long a length of the drawing is.
 *
 * @param metres a round length on the ground: 1, 2 or 5 with zeros
 * @param units the same length in user units, at most a quarter of the drawing
 */
public record MapScale(int metres, double units) {

    /** The longest round length that takes no more than a quarter of the view's width. */
    public static MapScale of(MapView view) {
        double most = view.width() / 4 * view.metresPerUnit();
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double lead = most / power;
        int metres = (int) Math.max(1, Math.round((lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power));
        return new MapScale(metres, metres / view.metresPerUnit());
    }
}
