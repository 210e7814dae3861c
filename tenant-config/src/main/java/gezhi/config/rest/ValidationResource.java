package gezhi.config.rest;

import static gezhi.access.Permissions.COUNTY_CONFIGURE;
import static gezhi.access.Permissions.COUNTY_OPERATE;

import gezhi.config.Finding;
import gezhi.config.Onboarding;
import gezhi.config.pack.CountyPack;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The check of a county pack before anybody means to apply it. */
@Path("counties:validate")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ValidationResource {

    @Inject
    private Onboarding onboarding;

    /**
     * Checks a pack, changes nothing.
     *
     * @param zip the county pack
     */
    @POST
    @Consumes("application/zip")
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public PackAnswer validate(@Context HttpHeaders headers, InputStream zip) {
        CountyPack pack = Requests.pack(zip);
        List<Finding> findings = onboarding.check(pack);
        return new PackAnswer(
                pack.code() == null ? null : pack.code().value(),
                pack.name(),
                !Finding.anyError(findings),
                null,
                Requests.items(findings, headers));
    }
}
