package gezhi.config.flow;

import java.util.List;

/**
 * An operation that the system performs by itself when its conditions hold. Nobody's post is asked; all else of the row
 * applies.
 *
 * @param in the states in which it is looked for
 */
public record Automatic(String name, List<String> in, List<Call> when, String operation) {}
