package gezhi.access.web;

import gezhi.access.admission.NotAdmitted;
import gezhi.kernel.Messages;
import gezhi.kernel.Trail;
import gezhi.tenancy.Outage;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Says that the server cannot take a request now and when to ask again: a problem (RFC 9457) to programs, a plain page to
 * people, a few words for the page whose script asked. It needs neither Faces nor the database, nor another request for
 * stylesheets.
 *
 * @param status 429 or 503
 * @param code message code of the reason
 * @param retryAfterSeconds when to ask again
 * @param requestId id of the request, under which the log has it
 */
record Refusal(int status, String code, long retryAfterSeconds, String requestId) {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final String STOPPING = "access.busy.stopping";
    private static final String PAGE = template();

    static Refusal of(NotAdmitted no) {
        long seconds = no.retryAfterSeconds();
        return switch (no.why()) {
            case RATE -> noted(TOO_MANY_REQUESTS, "access.busy.rate", seconds);
            case FULL -> noted(TOO_MANY_REQUESTS, "access.busy.full", seconds);
            case WAITED -> noted(TOO_MANY_REQUESTS, "access.busy.waited", seconds);
            case STOPPING -> noted(HttpServletResponse.SC_SERVICE_UNAVAILABLE, STOPPING, seconds);
        };
    }

    static Refusal outage() {
        return noted(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "access.busy.outage", Outage.RETRY_AFTER_SECONDS);
    }

    private static Refusal noted(int status, String code, long seconds) {
        Trail.problem(code);
        return new Refusal(status, code, seconds, Trail.id());
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Retry-After", Long.toString(retryAfterSeconds));
        response.setHeader("Cache-Control", "no-store");
        if (code.equals(STOPPING)) {
            response.setHeader("Connection", "close");
        }
        Locale locale = PageLanguage.of(request);
        if (request.getServletPath().startsWith("/api/")) {
            send(response, "application/problem+json", problem(UserLanguage.of(request)));
        } else if (PartialRequest.is(request)) {
            PartialRequest.refuse(response, status, title(locale), text(locale));
        } else {
            send(response, "text/html", page(request.getMethod().equals("GET"), locale));
        }
    }

    private String problem(Locale locale) {
        return Json.createObjectBuilder()
                .add("type", "/problems/" + code)
                .add("title", title(locale))
                .add("status", status)
                .add("detail", text(locale))
                .add("requestId", requestId)
                .build()
                .toString();
    }

    private String title(Locale locale) {
        return Messages.text(locale, status == TOO_MANY_REQUESTS ? "access.busy.title" : "access.busy.unavailable");
    }

    private String text(Locale locale) {
        return Messages.text(locale, code, retryAfterSeconds);
    }

    /** What was asked for by its address is asked for again by the browser itself; what was typed is not lost. */
    private String page(boolean again, Locale locale) {
        String next = again ? "access.busy.again" : "access.busy.back";
        return PAGE.replace("{lang}", locale.toLanguageTag())
                .replace("{again}", again ? "<meta http-equiv=\"refresh\" content=\"" + retryAfterSeconds + "\">" : "")
                .replace("{product}", Messages.text(locale, "access.busy.product"))
                .replace("{status}", Integer.toString(status))
                .replace("{title}", title(locale))
                .replace("{text}", text(locale))
                .replace("{next}", Messages.text(locale, next, retryAfterSeconds));
    }

    private static String template() {
        try (InputStream in = Refusal.class.getResourceAsStream("/gezhi/access/refusal.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
