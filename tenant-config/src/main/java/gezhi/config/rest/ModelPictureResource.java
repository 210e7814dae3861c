package gezhi.config.rest;

import static gezhi.access.Permissions.COUNTY_CONFIGURE;
import static gezhi.access.Permissions.COUNTY_OPERATE;

import gezhi.config.CountyModels;
import gezhi.config.FlowPicture;
import gezhi.kernel.CountyCode;
import gezhi.kernel.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** A county's flow as a picture. */
@Path("counties/{code}/model.svg")
@RequestScoped
public class ModelPictureResource {

    @Inject
    private CountyModels models;

    /**
     * The flow in force, as a picture in the language of the request: states by stage, what leads on and what undoes.
     *
     * @param code the county's division code
     */
    @GET
    @Produces("image/svg+xml;charset=UTF-8")
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public String picture(@PathParam("code") String code, @Context HttpHeaders headers) {
        if (!code.matches("\\d{6}")) {
            throw new NotFound("config.noSuchCounty", code);
        }
        return FlowPicture.svg(models.inForce(new CountyCode(code)), Requests.locale(headers));
    }
}
