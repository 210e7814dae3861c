package gezhi.command.internal;

import gezhi.kernel.CountyCode;
import gezhi.tenancy.CountyJob;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Adds up what has changed, so that there is little to add when figures are read. Figures are right without it. It looks
 * at the counties in which this server has seen changes, and now and then at all, for servers that died.
 */
@ApplicationScoped
class Folding implements CountyJob {

    private static final Duration ALL = Duration.ofMinutes(15);

    @Inject
    private Tallies tallies;

    @Inject
    private Clock clock;

    private final Set<CountyCode> changed = ConcurrentHashMap.newKeySet();
    private volatile Instant nextAll = Instant.MIN;

    /** A command of the county changes figures. */
    void changed(CountyCode county) {
        changed.add(county);
    }

    @Override
    public String name() {
        return "command-fold";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Collection<CountyCode> counties(Supplier<Collection<CountyCode>> working) {
        Instant now = clock.instant();
        if (now.isBefore(nextAll)) {
            return List.copyOf(changed);
        }
        Collection<CountyCode> all = working.get();
        nextAll = now.plus(ALL);
        return all;
    }

    @Override
    public void run() {
        CountyCode county = Tenant.current();
        changed.remove(county);
        if (tallies.fold() > 0) {
            // What was not committed yet when this looked is seen in the next round.
            changed.add(county);
        }
    }
}
