package gezhi.config;

import gezhi.kernel.TimeLimit;
import java.util.List;

/**
 * A condition for filing (立案条件): when a matter of the category becomes a case, and how long its handling may take.
 *
 * @param code {@code EVENT-0101-1}: the category's code, then the condition's
 * @param limit the handling limit (处置时限), null when the model's default for the level applies
 * @param limitText the limit in the words of the source, may be empty
 * @param evidence what handling must bring as evidence, empty when nothing
 * @param closing the conditions for closing (结案条件), at least one
 */
public record FilingCondition(
        String code, String text, TimeLimit limit, String limitText, String evidence, List<ClosingCondition> closing) {}
