package gezhi.casework.internal;

import gezhi.kernel.BusinessException;
import gezhi.kernel.CaseNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what the flow does by itself: looks at the cases of units that are no longer in force. Each case is a transaction
 * of its own, so that one that cannot be moved does not hold the others up.
 */
@ApplicationScoped
public class Automatics {

    private static final Logger LOG = LoggerFactory.getLogger(Automatics.class);

    @Inject
    private Reading reading;

    @Inject
    private Commands commands;

    /** Performs it; returns how many cases moved. */
    public int perform(Instant at) {
        return (int) reading.leftAlone().stream()
                .filter(number -> moves(number, Desk.micros(at)))
                .count();
    }

    private boolean moves(CaseNumber number, Instant at) {
        try {
            return commands.automatic(number, at);
        } catch (BusinessException | PersistenceException e) {
            LOG.warn("case {} could not be taken back from a unit that is no longer in force", number, e);
            return false;
        }
    }
}
