package gezhi.casework.internal.flow.rules;

import gezhi.casework.internal.flow.Situation;

/** What was verified before filing (核实) must have been found true; {@code when} says whether it must be verified. */
public final class VerifiedTrue extends Finding {

    @Override
    protected Boolean found(Situation situation) {
        return situation.file().verified();
    }
}
