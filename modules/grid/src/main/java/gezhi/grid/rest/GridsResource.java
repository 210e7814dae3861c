package gezhi.grid.rest;

import gezhi.access.Permissions;
import gezhi.grid.Locator;
import gezhi.grid.Unit;
import gezhi.grid.Units;
import gezhi.kernel.GridCode;
import gezhi.kernel.Invalid;
import gezhi.kernel.NotFound;
import gezhi.kernel.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The unit grids of the user's county as places. */
@Path("grids")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GridsResource {

    @Inject
    private Locator locator;

    @Inject
    private Units units;

    /**
     * The grid of a place.
     *
     * @param gridCode its code, as in a report
     * @param name its name
     * @param pathName its name with the township and village that it is in
     * @param village code of its village or community
     * @param township code of its township
     */
    public record Located(String gridCode, String name, String pathName, String village, String township) {}

    /**
     * Says in which grid a place is.
     *
     * @param lon longitude in degrees, WGS-84
     * @param lat latitude in degrees, WGS-84
     * @throws NotFound when the place is outside the county
     */
    @GET
    @Path("locate")
    @RequiresPermissions(Permissions.CASE_READ)
    public Located locate(@QueryParam("lon") String lon, @QueryParam("lat") String lat) {
        List<Violation> violations = new ArrayList<>();
        double x = degrees(lon, 180, new Violation("lon", "grid.longitude"), violations);
        double y = degrees(lat, 90, new Violation("lat", "grid.latitude"), violations);
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        GridCode grid = locator.locate(x, y).orElseThrow(() -> new NotFound("grid.outside", lon, lat));
        return new Located(
                grid.value(),
                units.find(grid.unit()).map(Unit::name).orElse(""),
                units.pathName(grid.unit()),
                grid.village().value(),
                grid.township().value());
    }

    private static double degrees(String text, double most, Violation otherwise, List<Violation> violations) {
        try {
            double value = Double.parseDouble(text == null ? "" : text);
            if (Math.abs(value) <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number that is too large
        }
        violations.add(otherwise);
        return 0;
    }
}
