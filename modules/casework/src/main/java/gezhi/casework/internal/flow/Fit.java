package gezhi.casework.internal.flow;

import gezhi.casework.internal.model.CaseClock;
import gezhi.casework.internal.model.CaseFile;
import gezhi.casework.internal.model.Desks;
import gezhi.config.CountyConfig;
import gezhi.config.flow.State;
import gezhi.config.spi.CaseMigration.Misfit;
import gezhi.kernel.UnitCode;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether an open case can go on under another version of the configuration than its own. */
public final class Fit {

    private final CountyConfig to;
    private final Predicate<UnitCode> centre;

    /**
     * @param to the version
     * @param centre whether a unit is a centre in it
     */
    public Fit(CountyConfig to, Predicate<UnitCode> centre) {
        this.to = to;
        this.centre = centre;
    }

    /** Why a case with these marks cannot; empty when it can as far as they say. */
    public Optional<Misfit> misfit(String state, String category, String filingCondition, String level, Desks desks) {
        State known = to.flow().states().get(state);
        if (known == null || !known.open()) {
            return Optional.of(Misfit.STATE);
        }
        if (to.categories().find(category).isEmpty()) {
            return Optional.of(Misfit.CATEGORY);
        }
        if (filingCondition != null
                && to.categories().filingCondition(filingCondition).isEmpty()) {
            return Optional.of(Misfit.FILING_CONDITION);
        }
        if (!to.flow().levelLabels().containsKey(level)) {
            return Optional.of(Misfit.LEVEL);
        }
        return desks.stack().stream().allMatch(centre) ? Optional.empty() : Optional.of(Misfit.DESK);
    }

    /** Why the case cannot; empty when it can. */
    public Optional<Misfit> misfit(CaseFile file) {
        return misfit(file.state(), file.category(), file.filingCondition(), file.level(), file.desks())
                .or(() -> file.clocks().stream()
                                .filter(CaseClock::running)
                                .allMatch(clock -> to.flow().limits().containsKey(clock.rule()))
                        ? Optional.empty()
                        : Optional.of(Misfit.LIMIT));
    }
}
