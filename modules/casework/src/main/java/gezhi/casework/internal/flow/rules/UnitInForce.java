package gezhi.casework.internal.flow.rules;

import gezhi.casework.internal.flow.Input;
import gezhi.casework.internal.flow.Rule;
import gezhi.casework.internal.flow.Situation;
import gezhi.config.flow.Call;

/** The receiving unit must exist now. */
public final class UnitInForce implements Rule {

    @Override
    public void check(Situation situation, Input input, Call call) {
        if (input.unit() == null || !situation.organisation().inForce(input.unitCode())) {
            throw refusal(String.valueOf(input.unitCode()));
        }
    }
}
