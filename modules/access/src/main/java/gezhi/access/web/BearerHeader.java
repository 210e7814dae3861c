package gezhi.access.web;

import gezhi.access.ActiveUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The header with the bearer token (RFC 6750), and the user who was found for it a moment ago. */
final class BearerHeader {

    static final String NAME = "Authorization";

    private static final String SCHEME = "Bearer ";
    private static final String USER = "gezhi.access.bearer";

    private BearerHeader() {}

    /** The token, whatever it is worth. */
    static Optional<String> token(HttpServletRequest request) {
        String header = request.getHeader(NAME);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    /** Spares the request a second look at its token. */
    static void remember(HttpServletRequest request, ActiveUser user) {
        request.setAttribute(USER, user);
    }

    static Optional<ActiveUser> remembered(HttpServletRequest request) {
        return Optional.ofNullable((ActiveUser) request.getAttribute(USER));
    }
}
