package gezhi.access.web;

import gezhi.access.ActiveUser;
import gezhi.access.Login;
import gezhi.kernel.Messages;
import gezhi.kernel.Trail;
import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * The API's gate: a bearer token (RFC 6750) says who asks. What only reads may come from a page, too, in its session, for
 * pictures and files; what writes may not, so that no other site can make a browser write.
 */
final class ApiGate {

    private static final String LOGIN = "/api/v1/login";
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final Login login;
    private final Clock clock;

    ApiGate(Login login, Clock clock) {
        this.login = login;
        this.clock = clock;
    }

    void filter(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (path.equals(LOGIN) && request.getMethod().equals("POST")) {
            Gate.pass(null, request, response, chain);
            return;
        }
        Optional<ActiveUser> user = user(request);
        if (user.isPresent()) {
            Gate.pass(user.get(), request, response, chain);
        } else {
            refuse(request, response);
        }
    }

    private Optional<ActiveUser> user(HttpServletRequest request) {
        if (request.getHeader(BearerHeader.NAME) != null) {
            return BearerHeader.remembered(request)
                    .or(() -> BearerHeader.token(request).flatMap(login::user));
        }
        return READS.contains(request.getMethod())
                ? BrowserSession.find(request, clock.instant())
                        .filter(session -> !session.mustChangePassword())
                        .flatMap(login::user)
                : Optional.empty();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = "access.notLoggedIn";
        String text = Messages.text(UserLanguage.of(request), code);
        Trail.problem(code);
        byte[] body = Json.createObjectBuilder()
                .add("type", "/problems/" + code)
                .add("title", text)
                .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                .add("detail", text)
                .add("requestId", Trail.id())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"gezhi\"");
        response.setContentType("application/problem+json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
