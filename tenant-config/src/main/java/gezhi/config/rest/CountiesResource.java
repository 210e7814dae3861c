package gezhi.config.rest;

import static gezhi.access.Permissions.COUNTY_CONFIGURE;
import static gezhi.access.Permissions.COUNTY_OPERATE;

import gezhi.config.Applied;
import gezhi.config.CountyDirectory;
import gezhi.config.Finding;
import gezhi.config.Onboarding;
import gezhi.config.pack.CountyPack;
import gezhi.config.rest.PackAnswer.Changes;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Invalid;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The counties of the platform and their configuration. */
@Path("counties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CountiesResource {

    @Inject
    private Onboarding onboarding;

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

    /**
     * Makes the county as its pack describes it. The same pack again changes nothing.
     *
     * @param code the county's division code, as in the pack
     * @param dryRun {@code true} to see what would change; a pack with errors is then answered with its findings, else
     *     refused with them
     * @param zip the county pack
     */
    @PUT
    @Path("{code}/config")
    @Consumes("application/zip")
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public PackAnswer apply(
            @PathParam("code") String code,
            @QueryParam("dryRun") String dryRun,
            @Context HttpHeaders headers,
            InputStream zip) {
        CountyPack pack = Requests.pack(zip);
        if (pack.code() != null && !pack.code().equals(county(code))) {
            throw Invalid.field("code", "config.codeMismatch", code, pack.code());
        }
        if ("true".equals(dryRun) || "".equals(dryRun)) {
            List<Finding> findings = onboarding.check(pack);
            Optional<Applied> preview = Finding.anyError(findings) ? Optional.empty() : onboarding.preview(pack);
            return answer(pack, preview.map(Changes::of).orElse(null), findings, headers);
        }
        Applied applied = onboarding.apply(pack);
        return answer(pack, Changes.of(applied), applied.findings(), headers);
    }

    private static PackAnswer answer(CountyPack pack, Changes changes, List<Finding> findings, HttpHeaders headers) {
        return new PackAnswer(
                pack.code() == null ? null : pack.code().value(),
                pack.name(),
                !Finding.anyError(findings),
                changes,
                Requests.items(findings, headers));
    }

    private static CountyCode county(String code) {
        if (!code.matches("\\d{6}")) {
            throw Invalid.field("code", "config.notCounty", code);
        }
        return new CountyCode(code);
    }
}
