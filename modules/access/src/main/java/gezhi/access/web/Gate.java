package gezhi.access.web;

import gezhi.access.Acting;
import gezhi.access.ActiveUser;
import gezhi.kernel.Trail;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;

/** Lets a request through, in the name of its user. */
final class Gate {

    private static final String USER = "gezhi.access.user";

    private Gate() {}

    static void pass(ActiveUser user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(USER, user);
        if (user != null) {
            Trail.by(user.county(), user.accountId());
        }
        Callable<Void> work = () -> {
            chain.doFilter(request, response);
            return null;
        };
        try {
            if (user == null) {
                Acting.anonymously(request.getRemoteAddr(), work);
            } else {
                Acting.as(user, request.getRemoteAddr(), work);
            }
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Says 403; the error page that follows knows the user. */
    static void refuse(ActiveUser user, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(USER, user);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** The user in whose name the request was let through before something failed; {@code null} for none. */
    static ActiveUser userBefore(HttpServletRequest request) {
        return (ActiveUser) request.getAttribute(USER);
    }
}
