package gezhi.casework.internal;

import gezhi.casework.CaseView;
import gezhi.casework.IdempotencyKey;
import gezhi.casework.LegacyMessage;
import gezhi.casework.NewReport;
import gezhi.casework.OperationRequest;
import gezhi.casework.internal.model.Actor;
import gezhi.casework.internal.store.Numbers;
import gezhi.config.Configurations;
import gezhi.config.CountyConfig;
import gezhi.kernel.BusinessException;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Where commands arrive: checks what needs no database, takes the number, and lets {@link Commands} do it in one
 * transaction. A change that somebody else made meanwhile is told as such. Of two commands with one key the later gets the
 * answer of the earlier: whether there was an earlier one is asked only when the command fails, as a repetition always
 * does, because a step keeps its key and the database lets no key be used twice.
 */
@ApplicationScoped
public class Desk {

    @Inject
    private Commands commands;

    @Inject
    private Legacies legacies;

    @Inject
    private ReportCheck check;

    @Inject
    private Numbers numbers;

    @Inject
    private Configurations configurations;

    /** A report of an actor as of an instant. */
    public CaseView report(NewReport report, Actor actor, IdempotencyKey key, Instant at) {
        Instant now = micros(at);
        try {
            CountyConfig config = configurations.current();
            CheckedReport checked = check.check(report, config, now);
            return commands.report(checked, numbers.next(config, now), actor, key, now);
        } catch (BusinessException | PersistenceException e) {
            return commands.before(key, actor, now).orElseThrow(() -> e);
        }
    }

    /** An operation of an actor as of an instant; a version below zero is not compared. */
    public CaseView perform(
            CaseNumber number, int version, OperationRequest request, Actor actor, IdempotencyKey key, Instant at) {
        Instant now = micros(at);
        try {
            return commands.perform(number, version, request, actor, key, now);
        } catch (BusinessException | PersistenceException e) {
            Optional<CaseView> meanwhile = commands.before(key, actor, now);
            if (meanwhile.isEmpty() && isLost(e)) {
                throw new Stale("casework.stale", number.value());
            }
            return meanwhile.orElseThrow(() -> e);
        }
    }

    /** An operation of an actor as of an instant, of which only the state after it is asked. */
    public String record(CaseNumber number, OperationRequest request, Actor actor, Instant at) {
        return commands.record(number, request, actor, micros(at));
    }

    /** A message of an older system. */
    public CaseNumber takeOver(LegacyMessage message, Instant at) {
        return legacies.takeOver(message, micros(at));
    }

    /** Those of the source ids that were taken over before. */
    public Set<String> takenOver(Collection<String> sources) {
        return legacies.takenOver(sources);
    }

    /** How many cases the county has. */
    public long cases() {
        return legacies.cases();
    }

    /** The database keeps microseconds: what is answered now must not differ from what is read later. */
    static Instant micros(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean isLost(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause.getClass().getSimpleName().equals("OptimisticLockException")) {
                return true;
            }
        }
        return false;
    }
}
