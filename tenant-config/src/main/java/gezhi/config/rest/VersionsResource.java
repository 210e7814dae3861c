package gezhi.config.rest;

import static gezhi.access.Permissions.COUNTY_CONFIGURE;
import static gezhi.access.Permissions.COUNTY_OPERATE;

import gezhi.config.PublishedVersions;
import gezhi.config.VersionView;
import gezhi.kernel.CountyCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The versions of a county's configuration; every one is kept, with who, when and why. */
@Path("counties/{code}/config/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource {

    private static final int USUAL_LIMIT = 20;

    @Inject
    private PublishedVersions versions;

    /**
     * A page of versions.
     *
     * @param nextCursor absent on the last page
     */
    public record Page(List<VersionItem> items, String nextCursor) {}

    /**
     * The versions, the latest first. The ETag is the number of the version published last: a roll-back names it.
     *
     * @param cursor {@code nextCursor} of the page before
     * @param limit 1 to 200, 20 when missing
     */
    @GET
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Response list(
            @PathParam("code") String code, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        CountyCode county = Requests.county(code);
        int below = Requests.number(cursor, "cursor", Integer.MAX_VALUE);
        List<VersionView> page = versions.list(county, below, Requests.number(limit, "limit", USUAL_LIMIT));
        int last = page.isEmpty() ? 1 : page.get(page.size() - 1).number();
        return Response.ok(new Page(
                        page.stream().map(v -> VersionItem.of(v, null)).toList(),
                        last > 1 ? String.valueOf(last) : null))
                .tag(new EntityTag(String.valueOf(versions.latest(county))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * A version, and by what it differs from another one.
     *
     * @param against number of the other version; when missing the one before it
     */
    @GET
    @Path("{number}")
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public VersionItem find(
            @PathParam("code") String code,
            @PathParam("number") String number,
            @QueryParam("against") String against,
            @Context HttpHeaders headers) {
        CountyCode county = Requests.county(code);
        Locale locale = Requests.locale(headers);
        VersionView version = versions.find(county, Requests.number(number));
        int other = Requests.number(against, "against", version.number() - 1);
        List<DifferenceItem> differences = other == 0
                ? List.of()
                : DifferenceItem.of(versions.differences(county, other, version.number()), locale);
        return VersionItem.of(version, differences);
    }

    /** What publishing it again would do, as for a draft. */
    @GET
    @Path("{number}/preview")
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public PreviewAnswer preview(
            @PathParam("code") String code, @PathParam("number") String number, @Context HttpHeaders headers) {
        return PreviewAnswer.of(versions.previewOf(Requests.county(code), Requests.number(number)), headers);
    }
}
