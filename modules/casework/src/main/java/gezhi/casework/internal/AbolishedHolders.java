package gezhi.casework.internal;

import gezhi.tenancy.CountyJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Every few minutes: what the flow does by itself to cases that units hold which are no longer in force. */
@ApplicationScoped
class AbolishedHolders implements CountyJob {

    @Inject
    private Automatics automatics;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "casework.abolishedHolders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        automatics.perform(clock.instant());
    }
}
