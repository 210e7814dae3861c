package gezhi.casework.internal.flow;

import gezhi.config.flow.Call;

/** A rule about the case alone: no input changes its answer. */
public abstract class Fact implements Rule {

    /** Whether the case is as the rule asks. */
    protected abstract boolean holds(Situation situation, Call call);

    @Override
    public final void check(Situation situation, Input input, Call call) {
        if (!holds(situation, call)) {
            throw refusal();
        }
    }

    @Override
    public final boolean satisfiable(Situation situation, Call call) {
        return holds(situation, call);
    }
}
