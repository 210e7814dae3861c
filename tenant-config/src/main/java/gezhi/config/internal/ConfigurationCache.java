package gezhi.config.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gezhi.config.CountyConfig;
import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps compiled versions, for they never change, and for a moment which versions the county has and from when on each
 * holds. A version that was announced more than that moment ahead comes into force on every server at the same instant;
 * whoever publishes one that holds at once waits that moment ({@link #settle}), so that from the answer on every server
 * works by it.
 */
@ApplicationScoped
public class ConfigurationCache {

    private static final Duration TRUSTED = Duration.ofSeconds(1);
    /** A read that began before the change may be kept a little after it. */
    private static final Duration SETTLED = TRUSTED.plusMillis(200);

    private static final int MOST_VERSIONS = 1_000;

    private record Key(CountyCode county, UUID version) {}

    @Inject
    private Versions versions;

    @Inject
    private Clock clock;

    private final Cache<CountyCode, Timeline> timelines =
            Caffeine.newBuilder().expireAfterWrite(TRUSTED).build();

    private final Cache<Key, CountyConfig> compiled =
            Caffeine.newBuilder().maximumSize(MOST_VERSIONS).build();

    /** The version in force for the county for which the thread works. */
    public Optional<CountyConfig> inForce() {
        Timeline timeline = timelines.get(Tenant.current(), county -> {
            Timeline known = versions.timeline();
            return known.latest().isEmpty() ? null : known;
        });
        return Optional.ofNullable(timeline).flatMap(t -> t.at(clock.instant())).flatMap(entry -> version(entry.id()));
    }

    /** A version of the county for which the thread works. */
    public Optional<CountyConfig> version(UUID id) {
        Key key = new Key(Tenant.current(), id);
        return Optional.ofNullable(compiled.get(key, k -> versions.compiled(id).orElse(null)));
    }

    /** Forgets which versions the county has: another one has been published. */
    public void published(CountyCode county) {
        timelines.invalidate(county);
    }

    /** Forgets as above, and returns when no server can work by what was before any more. */
    public void settle(CountyCode county) {
        published(county);
        long end = System.nanoTime() + SETTLED.toNanos();
        for (long left = SETTLED.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }
}
