package gezhi.config.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gezhi.config.CountyConfig;
import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Keeps compiled versions, for they never change, and for a moment which one is in force. */
@ApplicationScoped
public class ConfigurationCache {

    private static final Duration IN_FORCE_FOR = Duration.ofSeconds(2);
    private static final int MOST_VERSIONS = 1_000;

    private record Key(CountyCode county, UUID version) {}

    @Inject
    private Versions versions;

    private final Cache<CountyCode, UUID> inForce =
            Caffeine.newBuilder().expireAfterWrite(IN_FORCE_FOR).build();

    private final Cache<Key, CountyConfig> compiled =
            Caffeine.newBuilder().maximumSize(MOST_VERSIONS).build();

    /** The version in force for the county for which the thread works. */
    public Optional<CountyConfig> inForce() {
        UUID id = inForce.get(Tenant.current(), county -> versions.inForce().orElse(null));
        return Optional.ofNullable(id).flatMap(this::version);
    }

    /** A version of the county for which the thread works. */
    public Optional<CountyConfig> version(UUID id) {
        Key key = new Key(Tenant.current(), id);
        return Optional.ofNullable(compiled.get(key, k -> versions.compiled(id).orElse(null)));
    }

    /** Forgets which version is in force: another one has been published. */
    public void published(CountyCode county) {
        inForce.invalidate(county);
    }
}
