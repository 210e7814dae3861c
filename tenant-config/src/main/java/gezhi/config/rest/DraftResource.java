package gezhi.config.rest;

import static gezhi.access.Permissions.COUNTY_CONFIGURE;
import static gezhi.access.Permissions.COUNTY_OPERATE;

import gezhi.config.DraftView;
import gezhi.config.Drafts;
import gezhi.config.Finding;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Invalid;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * The draft of a county's next configuration. Every change names in {@code If-Match} the ETag that was seen (428 without):
 * when somebody else has saved or published since, it is answered 412 and the violations say what changed meanwhile.
 */
@Path("counties/{code}/config/draft")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {

    private static final String TEXT = "text/plain;charset=UTF-8";

    @Inject
    private Drafts drafts;

    /**
     * What the check found.
     *
     * @param publishable whether there are no errors
     */
    public record Findings(boolean publishable, List<PackAnswer.Item> findings) {}

    /** The draft with its ETag; where nobody has begun one, what the version published last says. */
    @GET
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Response find(@PathParam("code") String code, @Context HttpHeaders headers) {
        return answer(drafts.find(Requests.county(code)), null, headers);
    }

    /**
     * Puts what a pack says of the configuration into the draft: {@code county.yaml} and categories.
     *
     * @param zip the county pack; its structure and staff are not looked at
     */
    @PUT
    @Consumes("application/zip")
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Response replace(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers,
            InputStream zip) {
        CountyCode county = Requests.county(code);
        return answer(drafts.replace(county, Requests.revision(ifMatch), Requests.pack(zip)), null, headers);
    }

    /** Ends the draft; what was saved of it is kept. */
    @DELETE
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public void discard(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        drafts.discard(Requests.county(code), Requests.revision(ifMatch));
    }

    /**
     * The text of a file, with the draft's ETag.
     *
     * @param name {@code county.yaml}, {@code categories.csv}, or {@code model.yaml}: the model as it results
     */
    @GET
    @Path("files/{name}")
    @Produces(TEXT)
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Response file(@PathParam("code") String code, @PathParam("name") String name) {
        CountyCode county = Requests.county(code);
        DraftView draft = drafts.find(county);
        return Response.ok(drafts.file(county, name), TEXT).tag(tag(draft)).build();
    }

    /**
     * Puts one file.
     *
     * @param name {@code county.yaml} or {@code categories.csv}
     * @param in the file, UTF-8; what is wrong with it is for the findings to say
     */
    @PUT
    @Path("files/{name}")
    @Consumes(MediaType.TEXT_PLAIN)
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Response putFile(
            @PathParam("code") String code,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers,
            InputStream in)
            throws IOException {
        CountyCode county = Requests.county(code);
        return answer(drafts.putFile(county, Requests.revision(ifMatch), name, Requests.text(in)), null, headers);
    }

    /** Checks the draft against the structure and the staff that the county has now. */
    @GET
    @Path("findings")
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Findings check(@PathParam("code") String code, @Context HttpHeaders headers) {
        List<Finding> findings = drafts.check(Requests.county(code));
        return new Findings(!Finding.anyError(findings), Requests.items(findings, headers));
    }

    /** What publishing it would do: the difference to the version in force in words, and whom it touches. */
    @GET
    @Path("preview")
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public PreviewAnswer preview(@PathParam("code") String code, @Context HttpHeaders headers) {
        return PreviewAnswer.of(drafts.preview(Requests.county(code)), headers);
    }

    /** Joins the draft with what has been published since it was begun, line by line. */
    @POST
    @Path("join")
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public Response join(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpHeaders headers) {
        CountyCode county = Requests.county(code);
        List<String> clashes = drafts.join(county, Requests.revision(ifMatch));
        return answer(drafts.find(county), clashes, headers);
    }

    /**
     * Publishes the draft. From the answer on every server works by it, or by the effective time.
     *
     * @return the new version; 409 there is no draft, or it has to be joined first; 422 it has errors
     */
    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresPermissions(
            value = {COUNTY_CONFIGURE, COUNTY_OPERATE},
            logical = Logical.OR)
    public VersionItem publish(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PublishRequest request) {
        CountyCode county = Requests.county(code);
        if (request == null) {
            throw Invalid.field("reason", "config.reason", 500);
        }
        return VersionItem.of(
                drafts.publish(
                        county,
                        Requests.revision(ifMatch),
                        request.reason(),
                        Requests.instant(request.effectiveAt(), "effectiveAt")),
                null);
    }

    private static Response answer(DraftView draft, List<String> clashes, HttpHeaders headers) {
        return Response.ok(DraftAnswer.of(draft, clashes, Requests.locale(headers)))
                .tag(tag(draft))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static EntityTag tag(DraftView draft) {
        return new EntityTag(draft.revision().toString());
    }
}
