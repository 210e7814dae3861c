package gezhi.grid;

import gezhi.kernel.CountyCode;

/**
 * The structure of a county was changed: divisions, units or grids began, changed or ended. Fired within the
 * transaction that changes it.
 *
 * @param county the county
 * @param count number of divisions, units and grids concerned
 */
public record StructureChanged(CountyCode county, int count) {}
