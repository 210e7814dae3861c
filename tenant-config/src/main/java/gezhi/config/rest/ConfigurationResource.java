package gezhi.config.rest;

import static gezhi.access.Permissions.COUNTY_CONFIGURE;
import static gezhi.access.Permissions.COUNTY_OPERATE;

import gezhi.config.Applied;
import gezhi.config.Finding;
import gezhi.config.Onboarding;
import gezhi.config.PublishedVersions;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.PackWriter;
import gezhi.config.rest.PackAnswer.Changes;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Invalid;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** A county's configuration as a whole: taken in from a pack, given out as one, put back to what it was. */
@Path("counties/{code}/config")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConfigurationResource {

    @Inject
    private Onboarding onboarding;

    @Inject
    private PublishedVersions versions;

    /**
     * Makes the county as its pack describes it. The same pack again changes nothing.
     *
     * @param code the county's division code, as in the pack
     * @param dryRun {@code true} to see what would change; a pack with errors is then answered with its findings, else
     *     refused with them
     * @param reason why, for the version that is published; at most 500 characters
     * @param zip the county pack
     */
    @PUT
    @Consumes("application/zip")
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public PackAnswer apply(
            @PathParam("code") String code,
            @QueryParam("dryRun") String dryRun,
            @QueryParam("reason") String reason,
            @Context HttpHeaders headers,
            InputStream zip) {
        CountyPack pack = Requests.pack(zip);
        if (pack.code() != null && !pack.code().equals(county(code))) {
            throw Invalid.field("code", "config.codeMismatch", code, pack.code());
        }
        if ("true".equals(dryRun) || "".equals(dryRun)) {
            List<Finding> findings = onboarding.check(pack);
            Optional<Applied> preview = Finding.anyError(findings) ? Optional.empty() : onboarding.preview(pack);
            return answer(pack, preview.orElse(null), findings, headers);
        }
        Applied applied = onboarding.apply(pack, reason == null ? "" : reason);
        return answer(pack, applied, applied.findings(), headers);
    }

    /**
     * The county as it is now, as a pack: taken in again it changes nothing. Without passwords; names and telephone
     * numbers of the staff are {@code *} (as they are) unless the county's own administrator asks.
     *
     * @return a ZIP of {@code county.yaml}, {@code divisions.csv}, {@code organisation.csv}, {@code grids.geojson},
     *     {@code staff.csv} and {@code categories.csv}
     */
    @GET
    @Path("export")
    @Produces("application/zip")
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Response export(@PathParam("code") String code) {
        CountyCode county = Requests.county(code);
        return Response.ok(PackWriter.zip(versions.export(county)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"county-" + county + ".zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /**
     * Publishes the content of an earlier version again, as a new version.
     *
     * @param ifMatch the ETag of the list of versions: number of the version published last
     * @return the new version; 404 no such version, 412 somebody has published another one (the violations say what it
     *     changed), 422 the earlier version does not go with today's structure and staff, 428 without If-Match
     */
    @POST
    @Path("rollback")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public VersionItem rollBack(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            RollbackRequest request) {
        CountyCode county = Requests.county(code);
        int latest = Requests.version(ifMatch);
        if (request == null || request.version() == null) {
            throw Invalid.field("version", "config.field.number");
        }
        return VersionItem.of(
                versions.rollBack(
                        county,
                        latest,
                        request.version(),
                        request.reason(),
                        Requests.instant(request.effectiveAt(), "effectiveAt")),
                null);
    }

    private static PackAnswer answer(CountyPack pack, Applied applied, List<Finding> findings, HttpHeaders headers) {
        return new PackAnswer(
                pack.code() == null ? null : pack.code().value(),
                pack.name(),
                !Finding.anyError(findings),
                applied == null ? null : Changes.of(applied, Requests.locale(headers)),
                Requests.items(findings, headers));
    }

    private static CountyCode county(String code) {
        if (!code.matches("\\d{6}")) {
            throw Invalid.field("code", "config.notCounty", code);
        }
        return new CountyCode(code);
    }
}
