package gezhi.casework.rest;

import gezhi.access.Permissions;
import gezhi.access.admission.Admission;
import gezhi.access.admission.LongWork;
import gezhi.casework.imports.ImportCounts;
import gezhi.casework.imports.ImportListener;
import gezhi.casework.imports.MessageFile;
import gezhi.casework.imports.MessageImports;
import gezhi.casework.imports.Rejection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Imports, for programs. */
@Path("imports")
@RequestScoped
public class ImportsResource {

    @Inject
    private MessageImports imports;

    @Inject
    private Admission admission;

    /**
     * Imports a file of citizens' messages and tells, a JSON object a line, how it goes: {@code {read, imported, skipped,
     * rejected}} after each batch, the last with {@code done: true}; {@code {line, id, reason}} for each row that could
     * not be taken. The answer begins when the file has come in whole and its encoding and header are good. One runs at a
     * time in a county and few on a server; others are answered 429.
     *
     * @param withReplies whether messages with a reply come in closed, their history at the original times
     * @param name what the file is called
     */
    @POST
    @Path("messages")
    @Consumes("text/csv")
    @Produces("application/x-ndjson")
    @RequiresPermissions(Permissions.IMPORT)
    public Response messages(
            InputStream content,
            @QueryParam("withReplies") @DefaultValue("false") boolean withReplies,
            @QueryParam("name") @DefaultValue("messages.csv") String name,
            @Context HttpHeaders headers)
            throws IOException {
        Locale locale = language(headers);
        LongWork.Place place = admission.beginLongWork();
        MessageFile file = received(content, withReplies, place);
        StreamingOutput answer = out -> {
            try (place;
                    file) {
                Lines lines = new Lines(out, locale, place);
                lines.done(imports.run(file, printable(name), withReplies, lines));
            }
        };
        return Response.ok(answer)
                .header(HttpHeaders.CONTENT_TYPE, "application/x-ndjson;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private MessageFile received(InputStream content, boolean withReplies, LongWork.Place place) throws IOException {
        MessageFile file = null;
        try {
            file = MessageFile.receive(content);
            imports.check(file, withReplies);
            return file;
        } catch (IOException | RuntimeException e) {
            place.close();
            if (file != null) {
                file.close();
            }
            throw e;
        }
    }

    private static String printable(String name) {
        String text = name.replaceAll("\\p{C}", "");
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(l -> l.getLanguage().equals("en") || l.getLanguage().equals("zh"))
                .findFirst()
                .filter(l -> l.getLanguage().equals("en"))
                .map(l -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    /** Writes what happens, a line each, at once; after each batch people come first. */
    private record Lines(OutputStream out, Locale locale, LongWork.Place place) implements ImportListener {

        @Override
        public void progress(ImportCounts counts) throws IOException {
            write(json(counts));
            out.flush();
            place.giveWay();
        }

        @Override
        public void rejected(Rejection rejection) throws IOException {
            write(Json.createObjectBuilder()
                    .add("line", rejection.line())
                    .add("id", rejection.id())
                    .add("reason", rejection.reason(locale)));
        }

        void done(ImportCounts counts) throws IOException {
            write(json(counts).add("done", true));
            out.flush();
        }

        private static JsonObjectBuilder json(ImportCounts counts) {
            return Json.createObjectBuilder()
                    .add("read", counts.read())
                    .add("imported", counts.imported())
                    .add("skipped", counts.skipped())
                    .add("rejected", counts.rejected());
        }

        private void write(JsonObjectBuilder line) throws IOException {
            out.write((line.build() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
