package gezhi.grid;

import gezhi.kernel.UnitCode;
import java.util.List;

/**
 * Units found, in the order of their codes.
 *
 * @param items the units
 * @param next what to give as {@link UnitQuery#after()} for the next page; null when this is the last
 */
public record UnitPage(List<Unit> items, UnitCode next) {

    public UnitPage {
        items = List.copyOf(items);
    }
}
