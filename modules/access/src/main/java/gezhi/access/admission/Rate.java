package gezhi.access.admission;

/**
 * How fast requests may come.
 *
 * @param perSecond in the long run
 * @param burst at once, after a time of quiet
 */
public record Rate(int perSecond, int burst) {

    /** Both are at least 1. */
    public Rate {
        if (perSecond < 1 || burst < 1) {
            throw new IllegalArgumentException("rate " + perSecond + " burst " + burst);
        }
    }
}
