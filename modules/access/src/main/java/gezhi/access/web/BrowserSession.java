package gezhi.access.web;

import gezhi.access.Login;
import gezhi.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;

/** The login that the server's session holds; nothing else of the user is in it. */
final class BrowserSession {

    private static final String LOGIN = "gezhi.access.login";

    private BrowserSession() {}

    /** The login of the request's session, unless it has lasted too long. */
    static Optional<SignedIn> find(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (SignedIn) session.getAttribute(LOGIN))
                .filter(login -> now.isBefore(login.since().plus(Login.SESSION_LIFE)));
    }

    /** Whether somebody was logged in here, but is no more: for too long, by themselves, or since the server forgot. */
    static boolean ended(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? request.getRequestedSessionId() != null : session.getAttribute(LOGIN) != null;
    }

    /** Begins the session of a login under a new identifier, which nobody can have planted. */
    static void begin(HttpServletRequest request, SignedIn login) {
        HttpSession before = request.getSession(false);
        if (before != null && before.getAttribute(LOGIN) != null) {
            before.invalidate();
        } else if (before != null) {
            request.changeSessionId();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) Login.SESSION_IDLE.toSeconds());
        session.setAttribute(LOGIN, login);
    }

    /** Goes on with another login of the same user, after a change of password. */
    static void renew(HttpServletRequest request, SignedIn login) {
        request.changeSessionId();
        request.getSession().setAttribute(LOGIN, login);
    }

    /** Ends the session and all that it holds. */
    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
