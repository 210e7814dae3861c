package gezhi.casework.internal.flow.rules;

import gezhi.casework.internal.flow.Fact;
import gezhi.casework.internal.flow.Situation;
import gezhi.config.flow.Call;

/** What has come back twice is not sent the same way a third time. The parameter names the operation that sends it. */
public final class NotReturnedTwice extends Fact {

    @Override
    protected boolean holds(Situation situation, Call call) {
        return situation.file().returnedAfter(call.text()) < 2;
    }
}
