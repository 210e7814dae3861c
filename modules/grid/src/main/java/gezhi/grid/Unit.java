package gezhi.grid;

import gezhi.kernel.DivisionCode;
import gezhi.kernel.UnitCode;

/**
 * A unit of the county's organisation: the county centre, a department, a township, a station, a village or a grid.
 *
 * @param code code of the unit, unique in its county
 * @param name name as the county wrote it
 * @param type unit type of the county's model, {@value #GRID} for a grid
 * @param parent the unit directly above; null for the county centre
 * @param division the division that the unit sits in or answers for; a grid's is its village; null where the county gave
 *     none
 */
public record Unit(UnitCode code, String name, String type, UnitCode parent, DivisionCode division) {

    /** The unit type of a grid, in every model. */
    public static final String GRID = "GRID";

    /** Whether the unit is a grid, and its code a grid code. */
    public boolean isGrid() {
        return GRID.equals(type);
    }
}
