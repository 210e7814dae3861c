package gezhi.access.web;

import gezhi.access.admission.NotAdmitted;
import gezhi.kernel.Messages;
import gezhi.kernel.Trail;
import gezhi.tenancy.Outage;
import jakarta.json.Json;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Says that the server cannot take a request now and when to ask again: a problem (RFC 9457) to programs, a plain page to
 * people. It needs neither Faces nor the database.
 *
 * @param status 429 or 503
 * @param code message code of the reason
 * @param retryAfterSeconds when to ask again
 * @param requestId id of the request, under which the log has it
 */
record Refusal(int status, String code, long retryAfterSeconds, String requestId) {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final String STOPPING = "access.busy.stopping";

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
        if (request.getServletPath().startsWith("/api/")) {
            send(
                    response,
                    "application/problem+json",
                    problem(UserLanguage.of(request), response.getHeader("X-Request-Id")));
        } else {
            send(response, "text/html", page(request, locale(request)));
        }
    }

    private String problem(Locale locale, String requestId) {
        return Json.createObjectBuilder()
                .add("type", "/problems/" + code)
                .add("title", title(locale))
                .add("status", status)
                .add("detail", Messages.text(locale, code, retryAfterSeconds))
                .add("requestId", requestId == null ? "" : requestId)
                .add("requestId", requestId)
                .build()
                .toString();
    }

    private String title(Locale locale) {
        return Messages.text(locale, status == TOO_MANY_REQUESTS ? "access.busy.title" : "access.busy.unavailable");
    }

    /** What was asked for by its address is asked for again by the browser itself; what was typed is not lost. */
    private String page(HttpServletRequest request, Locale locale) {
        String root = request.getContextPath() + "/jakarta.faces.resource/";
        boolean again = request.getMethod().equals("GET");
        String next = again ? "access.busy.again" : "access.busy.back";
        return "<!DOCTYPE html><html lang=\"" + locale.toLanguageTag() + "\"><head><meta charset=\"UTF-8\"/>"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>"
                + (again ? "<meta http-equiv=\"refresh\" content=\"" + retryAfterSeconds + "\"/>" : "")
                + "<title>" + title(locale) + "</title>"
                + "<link rel=\"stylesheet\" href=\"" + root + "app.css.xhtml?ln=gezhi\"/>"
                + "<link rel=\"stylesheet\" href=\"" + root + "pages.css.xhtml?ln=gezhi\"/></head>"
                + "<body class=\"gz\"><main class=\"gz-error\"><h1>" + title(locale)
                + "</h1><p>" + Messages.text(locale, code, retryAfterSeconds) + "</p><p>"
                + Messages.text(locale, next, retryAfterSeconds) + "</p></main></body></html>";
    }

    /** Pages are in the language that the reader chose on one of them. */
    private static Locale locale(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals("gezhi-lang") && cookie.getValue().equals("en")) {
                    return Locale.ENGLISH;
                }
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
