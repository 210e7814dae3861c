package gezhi.config;

import gezhi.access.Permissions;
import gezhi.kernel.Label;
import gezhi.tenancy.Counties;
import gezhi.tenancy.County;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The counties of the platform, for the operator; shows nothing of what is in a county. */
@ApplicationScoped
@Transactional
public class CountyDirectory {

    @Inject
    private Counties counties;

    /**
     * A county as the operator sees it.
     *
     * @param model name of its model
     * @param modelLabel the model's name in words
     * @param version number of its published configuration
     * @param state ACTIVE or SUSPENDED
     * @param grids number of unit grids
     * @param staff number of accounts
     * @param createdAt when it was onboarded
     */
    public record Entry(
            String code,
            String name,
            String region,
            String model,
            Label modelLabel,
            int version,
            String state,
            int grids,
            int staff,
            Instant createdAt) {}

    /** All counties, by code. */
    @RequiresPermissions(Permissions.COUNTY_OPERATE)
    public List<Entry> all() {
        return counties.all().stream().map(CountyDirectory::entry).toList();
    }

    private static Entry entry(County county) {
        return new Entry(
                county.code().value(),
                county.name(),
                county.region(),
                county.model(),
                Models.label(county.model()).orElse(Label.of(county.model())),
                county.version(),
                county.state().name(),
                county.grids(),
                county.staff(),
                county.createdAt());
    }
}
