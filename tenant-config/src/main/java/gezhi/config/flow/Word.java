package gezhi.config.flow;

import gezhi.kernel.Label;
import java.util.List;

/**
 * An operation's word, the same in every state.
 *
 * @param back whether it undoes something: counted as a return or a rework, asks for a reason
 */
public record Word(String operation, Label label, boolean back, List<Need> needs) {}
