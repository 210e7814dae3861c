package gezhi.config.flow;

import gezhi.kernel.Label;
import java.util.List;

/**
 * Something that an operation can ask for.
 *
 * @param type one of text, unit, account, filingCondition, closingCondition, category, date, boolean, choice,
 *     attachments
 * @param choices the values of a field of type choice, else empty
 */
public record Field(String name, String type, Label label, List<Choice> choices) {}
