package gezhi.config.pack;

import gezhi.kernel.DivisionCode;
import gezhi.kernel.UnitCode;

/**
 * A row of {@code organisation.csv}: a unit of the county's organisation. Grids are units too, but stand in
 * {@code grids.geojson} only.
 *
 * @param line line of the file
 * @param type a unit type of the county's model
 * @param parent the unit above; null for the county centre
 * @param division the division whose territory is the unit's; null for the county as a whole
 */
public record UnitRow(int line, UnitCode unit, String name, String type, UnitCode parent, DivisionCode division) {}
