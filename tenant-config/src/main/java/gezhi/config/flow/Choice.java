package gezhi.config.flow;

import gezhi.kernel.Label;

/** One of a closed set of values. */
public record Choice(String value, Label label) {}
