package gezhi.config;

import static gezhi.access.Permissions.COUNTY_CONFIGURE;
import static gezhi.access.Permissions.COUNTY_OPERATE;

import gezhi.access.ActiveUser;
import gezhi.access.CurrentUser;
import gezhi.config.flow.Flow;
import gezhi.config.internal.ConfigurationCache;
import gezhi.kernel.CountyCode;
import gezhi.kernel.NotFound;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * The models by which counties work, to be looked at: for the operator every county's, for a county's administrator the
 * own one's. A model holds nothing that happened in the county.
 */
@ApplicationScoped
public class CountyModels {

    @Inject
    private ConfigurationCache cache;

    @Inject
    private CurrentUser user;

    /**
     * The flow that is in force in a county: its model with the county's choices.
     *
     * @throws NotFound when there is no such county, or it is not the user's to configure
     */
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Flow inForce(CountyCode county) {
        ActiveUser me = user.get();
        if (county.isPlatform() || !me.has(COUNTY_OPERATE) && !me.county().equals(county)) {
            throw new NotFound("config.noSuchCounty", county);
        }
        try {
            return Tenant.call(county, cache::inForce)
                    .map(CountyConfig::flow)
                    .orElseThrow(() -> new NotFound("config.noSuchCounty", county));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
