package gezhi.casework.internal.model;

import gezhi.kernel.DivisionCode;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;

/**
 * The place of a case as far as it is known; each part may be null, a smaller one implies the larger.
 *
 * @param unit the smallest unit known: the grid, else a village, a township or another unit
 */
public record Spot(DivisionCode township, DivisionCode village, GridCode grid, UnitCode unit) {

    /** Nothing is known. */
    public static final Spot UNKNOWN = new Spot(null, null, null, null);

    /** A grid. */
    public static Spot of(GridCode grid) {
        return new Spot(grid.township(), grid.village(), grid, grid.unit());
    }

    /** The division of a village, a township or the county. */
    public static Spot of(UnitCode unit, DivisionCode division) {
        int digits = division == null ? 0 : division.value().length();
        return new Spot(
                digits >= 9 ? new DivisionCode(division.value().substring(0, 9)) : null,
                digits == 12 ? division : null,
                null,
                unit);
    }
}
