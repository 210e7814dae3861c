package gezhi.casework.internal;

import gezhi.casework.internal.store.CaseStore;
import gezhi.config.Configurations;
import gezhi.grid.Units;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Does what the flow does by itself: looks at the cases of units that are no longer in force. */
@ApplicationScoped
@Transactional
public class Automatics {

    @Inject
    private CaseStore store;

    @Inject
    private Commands commands;

    @Inject
    private Configurations configurations;

    @Inject
    private Units units;

    /** Performs it; returns how many cases moved. */
    public int perform(Instant at) {
        Set<String> states = new LinkedHashSet<>();
        configurations.current().flow().automatic().forEach(a -> states.addAll(a.in()));
        if (states.isEmpty()) {
            return 0;
        }
        List<CaseNumber> numbers = store.holders(states).stream()
                .filter(h -> !units.inForce(new UnitCode(h)))
                .flatMap(h -> store.heldBy(h).stream())
                .toList();
        return (int) numbers.stream()
                .filter(n -> commands.automatic(n, Desk.micros(at)))
                .count();
    }
}
