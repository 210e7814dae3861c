package gezhi.config;

import gezhi.access.OpenToAll;
import gezhi.config.internal.ConfigurationCache;
import gezhi.kernel.NotFound;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * The configurations of the county for which the work is done. A version is compiled once and kept, for it never
 * changes; which ones there are is asked anew every second, and a change is not answered before every server knows it.
 */
@ApplicationScoped
public class Configurations {

    @Inject
    private ConfigurationCache cache;

    /**
     * The version in force. Open to all: every part of the platform works by it.
     *
     * @throws NotFound when the county has none
     */
    @OpenToAll
    public CountyConfig current() {
        return cache.inForce().orElseThrow(() -> new NotFound("config.noVersion", Tenant.current()));
    }

    /**
     * The version under which a case began. Open to all: every part of the platform works by it.
     *
     * @throws NotFound when the county has no such version
     */
    @OpenToAll
    public CountyConfig version(UUID id) {
        return cache.version(id).orElseThrow(() -> new NotFound("config.noSuchVersion", id));
    }
}
