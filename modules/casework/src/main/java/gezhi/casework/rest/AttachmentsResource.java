package gezhi.casework.rest;

import gezhi.access.Permissions;
import gezhi.casework.AttachmentContent;
import gezhi.casework.AttachmentView;
import gezhi.casework.Attachments;
import gezhi.kernel.Invalid;
import gezhi.kernel.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Evidence: stored first, then named in a report or an operation. */
@Path("attachments")
@RequestScoped
public class AttachmentsResource {

    @Inject
    private Attachments attachments;

    /**
     * Stores a file of at most 20 MB: the first part of the form that has a file name.
     *
     * @return 201 {@code {id, sha256, name, type, size, …}}; 413 too large, 415 when the content is of a type that is not
     *     accepted, whatever its name says
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresPermissions(
            value = {Permissions.CASE_REPORT, Permissions.CASE_OPERATE},
            logical = Logical.OR)
    public Response store(List<EntityPart> parts, @Context HttpHeaders headers, @Context UriInfo uri)
            throws IOException {
        EntityPart file = parts.stream()
                .filter(p -> p.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> Invalid.field("file", "casework.attachment.none"));
        Locale locale = Answers.language(headers);
        try (InputStream content = file.getContent()) {
            AttachmentView stored =
                    attachments.store(FileNames.read(file.getFileName().orElseThrow()), content);
            return Answers.json(
                            Response.created(uri.getAbsolutePathBuilder()
                                    .path(stored.id().toString())
                                    .build()),
                            CaseJson.of(stored, locale),
                            locale)
                    .build();
        }
    }

    /**
     * The content of a file, with headers that let no browser run it.
     *
     * @return 404 when there is none, or it is somebody else's and not part of a case of the county
     */
    @GET
    @Path("{id}")
    @RequiresPermissions(Permissions.CASE_READ)
    public Response content(@PathParam("id") String id, @Context Request request) {
        AttachmentContent file = attachments.open(id(id));
        EntityTag tag = new EntityTag(file.about().sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(file.bytes(), file.about().type());
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400, immutable")
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.disposition(file.about()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("casework.attachment.unknown", text);
        }
    }
}
