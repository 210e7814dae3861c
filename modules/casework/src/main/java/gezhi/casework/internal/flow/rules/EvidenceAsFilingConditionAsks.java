package gezhi.casework.internal.flow.rules;

import gezhi.casework.internal.flow.Evidence;
import gezhi.casework.internal.flow.Input;
import gezhi.casework.internal.flow.Needs;
import gezhi.casework.internal.flow.Rule;
import gezhi.casework.internal.flow.Situation;
import gezhi.config.flow.Call;

/** Handling brings the pictures that the filing condition asks for (采集要求). */
public final class EvidenceAsFilingConditionAsks implements Rule {

    @Override
    public void check(Situation situation, Input input, Call call) {
        int asked = Evidence.pictures(situation);
        if (input.pictures() < asked) {
            throw refusal(asked, input.pictures());
        }
    }

    @Override
    public int demands(Situation situation, Call call, String need) {
        return need.equals(Needs.ATTACHMENTS) ? Evidence.pictures(situation) : 0;
    }
}
