package gezhi.casework.rest;

import gezhi.access.Permissions;
import gezhi.casework.CaseView;
import gezhi.casework.Casework;
import gezhi.casework.NewReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reports come in (统一采集受理). */
@Path("reports")
@ApplicationScoped
public class ReportsResource {

    @Inject
    private Casework casework;

    /**
     * Takes a report in. Title, text and channel suffice.
     *
     * @param in {@code {title, text, channel, category?, filingCondition?, location:{lon,lat,address?}?, gridCode?,
     *     occurredAt?, reporter:{name?,phone?}?, selfHandled?:{text, closingCondition?, attachments[]}, attachments[]}}
     * @param key Idempotency-Key: the same key with the same body answers with the case that was made then; with another
     *     body 422
     * @return 201 with the case, its ETag and its Location; 400 unreadable, 422 with {@code violations[]}
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresPermissions(Permissions.CASE_REPORT)
    public Response report(
            InputStream in,
            @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers,
            @Context UriInfo uri)
            throws IOException {
        JsonBody body = JsonBody.read(in);
        NewReport report = Requests.report(body.object());
        CaseView view = casework.report(report, Requests.key(key, body, "reports"));
        return Answers.of(
                        Response.created(uri.getBaseUriBuilder()
                                .path("cases")
                                .path(view.number().value())
                                .build()),
                        view,
                        Answers.language(headers))
                .build();
    }
}
