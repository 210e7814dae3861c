package gezhi.casework.internal.flow.rules;

import gezhi.casework.internal.flow.Input;
import gezhi.casework.internal.flow.Needs;
import gezhi.casework.internal.flow.Rule;
import gezhi.casework.internal.flow.Situation;
import gezhi.config.flow.Call;

/** A case is filed under a filing condition (立案条件) of the case's own configuration version. */
public final class FilingConditionInForce implements Rule {

    @Override
    public void check(Situation situation, Input input, Call call) {
        String code = input.text(Needs.FILING_CONDITION);
        if (code == null
                || situation.config().categories().filingCondition(code).isEmpty()) {
            throw refusal(String.valueOf(code));
        }
    }
}
