package gezhi.config.internal.yaml;

/**
 * A place in a file.
 *
 * @param line counted from 1; 0 for the file as a whole
 */
public record Mark(String file, int line) {

    /** The file as a whole. */
    public static Mark of(String file) {
        return new Mark(file, 0);
    }
}
