package gezhi.casework.internal.flow.rules;

import gezhi.casework.internal.flow.Input;
import gezhi.casework.internal.flow.Needs;
import gezhi.casework.internal.flow.Rule;
import gezhi.casework.internal.flow.Situation;
import gezhi.config.flow.Call;

/** A case is closed under a closing condition (结案条件) of its own filing condition. */
public final class ClosingConditionMet implements Rule {

    @Override
    public void check(Situation situation, Input input, Call call) {
        String code = input.text(Needs.CLOSING_CONDITION);
        boolean known = situation
                .filingCondition()
                .map(f -> f.closing().stream().anyMatch(c -> c.code().equals(code)))
                .orElse(false);
        if (!known) {
            throw refusal(String.valueOf(code));
        }
    }

    @Override
    public boolean satisfiable(Situation situation, Call call) {
        return situation.filingCondition().map(f -> !f.closing().isEmpty()).orElse(false);
    }
}
