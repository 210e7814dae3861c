package gezhi.casework.internal.flow.rules;

import gezhi.casework.internal.flow.Situation;

/** The on-site check (现场核查) of this round must have been passed; {@code when} says whether there must be one. */
public final class OnSiteCheckPassed extends Finding {

    @Override
    protected Boolean found(Situation situation) {
        return situation.file().onSitePassed();
    }
}
