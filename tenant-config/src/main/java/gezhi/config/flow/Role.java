package gezhi.config.flow;

import gezhi.kernel.Label;
import java.util.List;

/**
 * A role that staff hold at a unit.
 *
 * @param at unit types at which the role may be held
 * @param flow whether the role has a part in the flow of cases
 */
public record Role(String name, Label label, List<String> at, boolean flow) {}
