package gezhi.casework.internal;

import gezhi.grid.Units;
import gezhi.tenancy.CountyJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Every few minutes: what the flow does by itself to cases that units hold which are no longer in force. Units end only
 * when an organisation changes, so that counties without a change cost one small statement and are not loaded.
 */
@ApplicationScoped
class AbolishedHolders implements CountyJob {

    /** Long enough for a platform that stood still over holidays to find what changed before. */
    private static final Duration LOOK_BACK = Duration.ofDays(14);

    @Inject
    private Automatics automatics;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "casework-abolished-holders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        if (units.changedSince(now.minus(LOOK_BACK))) {
            automatics.perform(now);
        }
    }
}
