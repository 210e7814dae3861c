package gezhi.config.rest;

import static gezhi.access.Permissions.COUNTY_OPERATE;

import gezhi.config.CountyDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The counties of the platform. */
@Path("counties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CountiesResource {

    @Inject
    private CountyDirectory directory;

    /**
     * The counties.
     *
     * @param items all of them, by code
     */
    public record Page(List<CountyItem> items) {}

    /** All counties, for the operator. */
    @GET
    @RequiresPermissions(COUNTY_OPERATE)
    public Page list() {
        return new Page(directory.all().stream().map(CountyItem::of).toList());
    }
}
