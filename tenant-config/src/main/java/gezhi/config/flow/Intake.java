package gezhi.config.flow;

import java.util.List;

/**
 * How a report becomes a case; of several, the first whose conditions hold.
 *
 * @param to the state in which the case begins
 * @param holder who holds it; null when it begins ended
 * @param gridIsHandler whether the grid that reports counts as the unit that handled and fed back
 */
public record Intake(List<Call> when, String to, Holder holder, boolean gridIsHandler) {}
