package gezhi.config.flow;

/** A field that an operation asks for. */
public record Need(String field, boolean required) {}
