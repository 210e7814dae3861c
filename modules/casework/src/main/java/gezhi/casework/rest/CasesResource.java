package gezhi.casework.rest;

import gezhi.access.Permissions;
import gezhi.casework.CaseQuery;
import gezhi.casework.CaseQuery.Queue;
import gezhi.casework.CaseView;
import gezhi.casework.Cases;
import gezhi.casework.Casework;
import gezhi.casework.Lamp;
import gezhi.casework.OperationRequest;
import gezhi.kernel.CaseNumber;
import gezhi.kernel.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Cases: lists, one of them, and what is done with it. */
@Path("cases")
@ApplicationScoped
public class CasesResource {

    private static final int USUAL_LIMIT = 20;

    @Inject
    private Cases cases;

    @Inject
    private Casework casework;

    /**
     * A page of a list.
     *
     * @param queue mine (open cases whose next move the user's posts allow; the default), unit, or county
     * @param state names of states, separated by commas
     * @param lamp GREEN, YELLOW, RED or NONE
     * @param q beginning of a number, or part of a title
     * @param cursor {@code nextCursor} of the page before
     * @param limit 1 to 200, 20 when missing
     * @return {@code {items:[…], nextCursor?}}; no cursor on the last page only: in a county of many cases a page of a list
     *     that few of them answer may have fewer items than the limit, even none, and yet a cursor
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresPermissions(Permissions.CASE_READ)
    public Response list(
            @QueryParam("queue") String queue,
            @QueryParam("state") String state,
            @QueryParam("category") String category,
            @QueryParam("township") String township,
            @QueryParam("channel") String channel,
            @QueryParam("lamp") String lamp,
            @QueryParam("q") String q,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit,
            @Context HttpHeaders headers) {
        CaseQuery query = CaseQuery.of(one(Queue.class, queue, "queue", q == null ? Queue.MINE : Queue.COUNTY))
                .withStates(state == null ? List.of() : List.of(state.split(",")))
                .withCategory(category)
                .withTownship(township)
                .withChannel(channel)
                .withLamp(one(Lamp.class, lamp, "lamp", null))
                .withText(q)
                .after(cursor == null || cursor.isEmpty() ? null : cursor, limit(limit));
        Locale locale = Answers.language(headers);
        return Answers.json(Response.ok(), CaseJson.of(cases.list(query), locale), locale)
                .build();
    }

    /**
     * A case, with what this user may do now and what each operation needs: enough for a program to drive it.
     *
     * @return the case with its ETag; 404 for a number that this county does not have
     */
    @GET
    @Path("{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresPermissions(Permissions.CASE_READ)
    public Response find(@PathParam("number") String number, @Context HttpHeaders headers) {
        CaseView view = cases.find(Requests.number(number));
        return Answers.of(Response.ok(), view, Answers.language(headers)).build();
    }

    /**
     * Performs an operation.
     *
     * @param in {@code {operation, to?:{unit?,account?}, opinion?, attachments[]?, fields?{}}}
     * @param ifMatch the ETag that the user saw
     * @param key Idempotency-Key, as for reports
     * @return the case after it; 403 not this user's, 409 not offered in this state, 412 stale, 422 refused with the
     *     rule's name or {@code violations[]}, 428 without If-Match
     */
    @POST
    @Path("{number}/operations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresPermissions(Permissions.CASE_OPERATE)
    public Response perform(
            @PathParam("number") String number,
            InputStream in,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers)
            throws IOException {
        CaseNumber known = Requests.number(number);
        JsonBody body = JsonBody.read(in);
        OperationRequest request = Requests.operation(body.object());
        int version = Requests.version(ifMatch);
        CaseView view =
                casework.perform(known, version, request, Requests.key(key, body, "cases/" + known + "/operations"));
        return Answers.of(Response.ok(), view, Answers.language(headers)).build();
    }

    private static <E extends Enum<E>> E one(Class<E> type, String text, String field, E otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Invalid.field(field, "casework.input." + field);
        }
    }

    private static int limit(String text) {
        try {
            int limit = text == null || text.isEmpty() ? USUAL_LIMIT : Integer.parseInt(text);
            if (limit >= 1) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number that is too small
        }
        throw Invalid.field("limit", "casework.input.limit");
    }
}
