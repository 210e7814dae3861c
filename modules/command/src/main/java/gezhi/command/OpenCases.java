package gezhi.command;

/**
 * How many open cases there are, by lamp.
 *
 * @param total all of them
 * @param yellow those whose most urgent limit is mostly used up
 * @param red those whose most urgent limit has passed
 * @param legacy those taken over from older systems
 */
public record OpenCases(long total, long yellow, long red, long legacy) {

    /** There are none. */
    public static final OpenCases NONE = new OpenCases(0, 0, 0, 0);

    /** Those whose limits leave time enough. */
    public long green() {
        return total - yellow - red;
    }

    /** Both together. */
    public OpenCases plus(OpenCases other) {
        return new OpenCases(total + other.total, yellow + other.yellow, red + other.red, legacy + other.legacy);
    }
}
