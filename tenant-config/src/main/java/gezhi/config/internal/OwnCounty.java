package gezhi.config.internal;

import gezhi.access.ActiveUser;
import gezhi.access.CurrentUser;
import gezhi.access.Permissions;
import gezhi.kernel.CountyCode;
import gezhi.kernel.NotFound;
import gezhi.tenancy.Counties;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Does work for a county whose configuration the user may see: the operator every one, anybody else the own one. */
@ApplicationScoped
public class OwnCounty {

    @Inject
    private CurrentUser user;

    @Inject
    private Counties counties;

    /**
     * Does the work in the county's name; begins no transaction.
     *
     * @throws NotFound when there is no such county, or it is another one than the user's
     */
    public <T> T call(CountyCode county, Supplier<T> work) {
        ActiveUser me = user.get();
        boolean mine = me.has(Permissions.COUNTY_OPERATE) || me.county().equals(county);
        if (!mine || county.isPlatform() || counties.find(county).isEmpty()) {
            throw new NotFound("config.noSuchCounty", county);
        }
        try {
            return Tenant.call(county, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
