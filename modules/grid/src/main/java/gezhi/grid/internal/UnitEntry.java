package gezhi.grid.internal;

import gezhi.grid.Unit;

/**
 * A unit in its latest period.
 *
 * @param inForce whether the period lasts
 */
record UnitEntry(Unit unit, boolean inForce) {}
