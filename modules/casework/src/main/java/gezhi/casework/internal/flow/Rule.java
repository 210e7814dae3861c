package gezhi.casework.internal.flow;

import gezhi.config.flow.Call;
import gezhi.kernel.Refused;

/** A named rule of the flow: judges the input of an operation. The name is the class's. */
public interface Rule {

    /** The name under which a flow calls it. */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * Judges the input.
     *
     * @throws Refused when it does not pass
     */
    void check(Situation situation, Input input, Call call);

    /** Whether any input could pass; what none can satisfy is not offered. */
    default boolean satisfiable(Situation situation, Call call) {
        return true;
    }

    /** How many values of a field that the row leaves optional the rule asks for: none, or at least one. */
    default int demands(Situation situation, Call call, String need) {
        return 0;
    }

    /** A refusal by this rule. */
    default Refused refusal(Object... args) {
        return new Refused(name(), "casework.rule." + name(), args);
    }
}
