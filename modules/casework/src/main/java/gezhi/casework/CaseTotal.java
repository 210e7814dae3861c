package gezhi.casework;

/**
 * How many cases a list has, counted no further than somebody would page.
 *
 * @param count exact, or the bound of the counting
 * @param more whether there are more than the bound
 */
public record CaseTotal(long count, boolean more) {

    /** As far as lists of screens are counted and paged. */
    public static final int BOUND = 10_000;

    /** An exact number. */
    public static CaseTotal of(long count) {
        return new CaseTotal(count, false);
    }
}
