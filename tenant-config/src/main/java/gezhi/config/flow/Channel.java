package gezhi.config.flow;

import gezhi.kernel.Label;

/**
 * A way by which reports come in.
 *
 * @param top true: the topmost centre is the desk of what comes this way; false: the lowest centre above the place that
 *     reaches the category's level
 */
public record Channel(String name, Label label, boolean top) {}
