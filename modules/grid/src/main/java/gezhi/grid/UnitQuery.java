package gezhi.grid;

import gezhi.kernel.UnitCode;
import java.util.Set;

/**
 * What a picker or a program asks of the units in force.
 *
 * @param types unit types wanted; empty for all
 * @param within only this unit and those below it; null for the whole county
 * @param text beginning of a code, or a part of the name or of the path name; null or blank for all
 * @param after code of the last unit of the page before; null for the first page
 * @param limit greatest number of units wanted, 1 to {@value #MOST}; others are brought into this range
 */
public record UnitQuery(Set<String> types, UnitCode within, String text, UnitCode after, int limit) {

    /** The most units that one page holds. */
    public static final int MOST = 500;

    public UnitQuery {
        types = types == null ? Set.of() : Set.copyOf(types);
        text = text == null ? "" : text.replaceAll("[\\s·]+", "");
        limit = Math.max(1, Math.min(MOST, limit));
    }
}
