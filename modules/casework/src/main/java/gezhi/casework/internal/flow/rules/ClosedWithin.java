package gezhi.casework.internal.flow.rules;

import gezhi.casework.internal.flow.Fact;
import gezhi.casework.internal.flow.Situation;
import gezhi.config.flow.Call;
import gezhi.kernel.TimeLimit;
import java.time.Instant;

/** An ended case is reopened only within a time of its end. */
public final class ClosedWithin extends Fact {

    @Override
    protected boolean holds(Situation situation, Call call) {
        Instant ended = situation.file().endedAt();
        return ended != null
                && !situation
                        .now()
                        .isAfter(situation.config().calendar().deadline(ended, TimeLimit.parse(call.text())));
    }
}
