package gezhi.web.rest;

import gezhi.kernel.BusinessException;
import gezhi.kernel.Messages;
import gezhi.kernel.Refused;
import gezhi.kernel.TooMany;
import gezhi.kernel.Trail;
import gezhi.tenancy.Outage;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/**
 * Problem details (RFC 9457) in the user's language. {@code type} is a relative reference that names the refusal for
 * programs, {@code detail} is for people, {@code rule} names the rule of the county's flow that refused, {@code requestId}
 * is the id under which the request stands in the server's logs.
 */
final class Problem {

    private static final String TYPE = "application/problem+json;charset=UTF-8";

    private Problem() {}

    static Response of(BusinessException e, Locale locale) {
        JsonObjectBuilder json = body(e.code(), e.kind().status(), title(e.kind(), locale), e.text(locale));
        if (e instanceof Refused refused) {
            json.add("rule", refused.rule());
        }
        if (!e.violations().isEmpty()) {
            JsonArrayBuilder violations = Json.createArrayBuilder();
            e.violations()
                    .forEach(v -> violations.add(Json.createObjectBuilder()
                            .add("field", v.field())
                            .add("message", v.text(locale))
                            .add("code", v.code())));
            json.add("violations", violations);
        }
        Response.ResponseBuilder response = answer(e.kind().status(), json);
        if (e.kind() == BusinessException.Kind.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"gezhi\"");
        }
        if (e instanceof TooMany busy) {
            response.header(HttpHeaders.RETRY_AFTER, busy.retryAfterSeconds());
        }
        return response.build();
    }

    /** A problem that no business error stands for: the request never reached one. */
    static Response of(int status, String code, Locale locale, Object... args) {
        String detail = Messages.text(locale, code, args);
        return answer(status, body(code, status, detail, detail)).build();
    }

    /** The database is out or overloaded. */
    static Response outage(Locale locale) {
        String text = Messages.text(locale, "web.problem.outage");
        return answer(503, body("web.problem.outage", 503, text, text))
                .header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS)
                .build();
    }

    private static String title(BusinessException.Kind kind, Locale locale) {
        return Messages.text(locale, "web.problem." + kind.name());
    }

    private static JsonObjectBuilder body(String code, int status, String title, String detail) {
        Trail.problem(code);
        return Json.createObjectBuilder()
                .add("type", "/problems/" + code)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("requestId", Trail.id());
    }

    private static Response.ResponseBuilder answer(int status, JsonObjectBuilder json) {
        return Response.status(status).header(HttpHeaders.CONTENT_TYPE, TYPE).entity(json.build());
    }
}
