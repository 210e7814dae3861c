package gezhi.casework.internal.model;

import gezhi.kernel.UnitCode;

/**
 * Where a step leads.
 *
 * @param state the state after it
 * @param open whether the case is open in that state
 * @param stay whether the state stays as it is
 * @param holder who holds the case after it; the desk when the case ends
 * @param desks the stack of desks after it
 */
public record Way(String state, boolean open, boolean stay, UnitCode holder, Desks desks) {}
