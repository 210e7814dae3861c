package gezhi.casework.internal.flow.rules;

import gezhi.casework.internal.flow.Input;
import gezhi.casework.internal.flow.Rule;
import gezhi.casework.internal.flow.Situation;
import gezhi.casework.internal.flow.Targets;
import gezhi.config.flow.Call;
import java.util.Set;

/** Somebody at the receiving unit must be able to take the case. */
public final class UnitStaffed implements Rule {

    @Override
    public void check(Situation situation, Input input, Call call) {
        Set<String> takers = Targets.takers(situation, input.unitCode());
        if (takers.isEmpty() || !situation.organisation().staffed(takers, input.unitCode())) {
            throw refusal(situation.organisation().name(input.unitCode()));
        }
    }
}
