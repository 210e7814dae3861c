package gezhi.config.settings;

import java.util.List;

/**
 * The languages in which a county's people may read the pages.
 *
 * @param offered {@code zh}, {@code en} or both; the first is taken until somebody chooses
 */
public record Languages(List<String> offered) {

    /** Chinese, as written on the mainland. */
    public static final String CHINESE = "zh";

    /** English. */
    public static final String ENGLISH = "en";

    /** Chinese first, English beside it. */
    public static final Languages ALL = new Languages(List.of(CHINESE, ENGLISH));

    /** Copies the list. */
    public Languages {
        offered = List.copyOf(offered);
    }

    /** The language for who has chosen none, or one that the county does not offer. */
    public String first() {
        return offered.get(0);
    }

    /** The wish where it is offered, else the first language; {@code null} for no wish. */
    public String granted(String wish) {
        return wish != null && offered.contains(wish) ? wish : first();
    }
}
