package gezhi.casework.internal.flow.rules;

import gezhi.casework.internal.flow.Fact;
import gezhi.casework.internal.flow.Situation;
import gezhi.config.flow.Call;

/**
 * What somebody sent out to look has found. With {@code when: REQUIRED} it must be there and good; with {@code OPTIONAL}
 * it need not be there but may not be bad; with {@code NEVER} nothing is asked. Where the place has no grid, or nobody there who
 * inspects, nobody can be sent, and nothing is required.
 */
abstract class Finding extends Fact {

    /** What was found, null when nobody was sent. */
    protected abstract Boolean found(Situation situation);

    @Override
    protected final boolean holds(Situation situation, Call call) {
        String when = call.text("when");
        Boolean found = found(situation);
        if ("REQUIRED".equals(when) && found == null) {
            return situation.inspectedGrid().isEmpty();
        }
        return "NEVER".equals(when) || !Boolean.FALSE.equals(found);
    }
}
