package gezhi.casework.internal.flow;

import gezhi.config.flow.Call;

/** A named effect of the flow: what an operation does beside moving the case. The step has been taken already. */
@FunctionalInterface
public interface Effect {

    /** Does it. */
    void apply(Situation situation, Input input, Call call);
}
