package gezhi.access.web;

import gezhi.access.ActiveUser;
import gezhi.access.Login;
import gezhi.access.SignedIn;
import gezhi.kernel.Messages;
import gezhi.kernel.Trail;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** The pages' gate: the server's session says who asks, {@link PageTable} what they may open. */
final class PageGate {

    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String PASSWORD = "/password.xhtml";

    private final Login login;
    private final Clock clock;
    private final PageTable table;

    PageGate(Login login, Clock clock, PageTable table) {
        this.login = login;
        this.clock = clock;
        this.table = table;
    }

    void filter(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Trail.route(path.startsWith(RESOURCES) ? RESOURCES + "*" : table.route(path));
        if (path.startsWith(RESOURCES)) {
            Gate.pass(null, request, response, chain);
            return;
        }
        Optional<SignedIn> session = BrowserSession.find(request, clock.instant());
        ActiveUser user = session.flatMap(login::user).orElse(null);
        Optional<PageTable.Rule> rule = table.rule(path);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (rule.filter(PageTable.Rule::open).isPresent()) {
            Gate.pass(user, request, response, chain);
        } else if (user == null) {
            askToLogIn(request, response);
        } else if (session.get().mustChangePassword() && !path.equals(PASSWORD)) {
            go(request.getContextPath() + PASSWORD, request, response);
        } else if (rule.filter(r -> r.permits(user)).isEmpty()) {
            Gate.refuse(user, request, response);
        } else if (path.equals("/") && table.home(user).isPresent()) {
            go(request.getContextPath() + table.home(user).get(), request, response);
        } else {
            Gate.pass(user, request, response, chain);
        }
    }

    /** A page's script says so where the user is, who may want to keep what they typed; else the login page follows. */
    private static void askToLogIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PartialRequest.is(request)) {
            Locale locale = PageLanguage.of(request);
            PartialRequest.refuse(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    Messages.text(locale, "access.ended.title"),
                    Messages.text(locale, "access.ended.text"));
        } else {
            response.sendRedirect(ReturnAddress.login(request));
        }
    }

    /** Sends the browser to a page, also when a script of Faces asks, which does not follow redirects. */
    private static void go(String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (PartialRequest.is(request)) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;")
                                    .replace("\"", "&quot;")
                                    .replace("<", "&lt;")
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}
