package gezhi.demo;

import gezhi.access.OpenToAll;
import gezhi.access.Permissions;
import gezhi.demo.internal.Loading;
import gezhi.kernel.CountyCode;
import gezhi.kernel.NotFound;
import gezhi.tenancy.Counties;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Loads the demonstration data of a county, for the operator. */
@ApplicationScoped
public class DemoData {

    @Inject
    private Loading loading;

    @Inject
    private Counties counties;

    /** Whether this installation is a demonstration. Open to all: it decides whether the rest exists at all. */
    @OpenToAll
    public boolean offered() {
        return "true".equals(System.getenv("GEZHI_DEMO"));
    }

    /**
     * Gives passwords to one line of accounts and adds the cases that are missing. Repeated, it adds no case, and the
     * accounts get new passwords, for nobody can tell the old ones.
     *
     * @throws NotFound when there is no such county, or this is no demonstration
     * @throws gezhi.kernel.Conflict when the county has cases that are no demonstration data
     * @throws IOException when the listener can no longer be told
     */
    @RequiresPermissions(Permissions.COUNTY_OPERATE)
    public DemoResult load(CountyCode county, DemoListener listener) throws IOException {
        check(county);
        try {
            return Tenant.call(county, () -> loading.load(listener));
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Asks whether a county can be given demonstration data.
     *
     * @throws NotFound when there is no such county, or this is no demonstration
     * @throws gezhi.kernel.Conflict when the county has cases that are no demonstration data
     */
    @RequiresPermissions(Permissions.COUNTY_OPERATE)
    public void check(CountyCode county) {
        if (!offered() || county.isPlatform() || counties.find(county).isEmpty()) {
            throw new NotFound("demo.noCounty", county);
        }
        Tenant.run(county, loading::check);
    }
}
