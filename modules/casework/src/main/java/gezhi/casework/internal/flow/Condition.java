package gezhi.casework.internal.flow;

import gezhi.config.flow.Call;

/** A named condition of the flow (when). */
@FunctionalInterface
public interface Condition {

    /** Whether it holds. */
    boolean holds(Situation situation, Call call);
}
