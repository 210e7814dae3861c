package gezhi.access.web;

import gezhi.access.Login;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/**
 * Stands before every request: finds out whose it is, binds user, county and origin to the thread while it lasts, and
 * refuses what nobody has allowed. Declared in {@code META-INF/web-fragment.xml}, before the filters of other modules.
 */
public class AccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Login login;

    @Inject
    private transient Clock clock;

    private transient ApiGate api;
    private transient PageGate pages;

    @Override
    public void init() {
        api = new ApiGate(login, clock);
        pages = new PageGate(login, clock, PageTable.load(Thread.currentThread().getContextClassLoader()));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            Gate.pass(Gate.userBefore(request), request, response, chain);
        } else if (path.startsWith("/api/")) {
            api.filter(path, request, response, chain);
        } else {
            pages.filter(path, request, response, chain);
        }
    }

    /** The path as the server resolved it: decoded, and without parameters and dots. */
    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        return path.isEmpty() ? "/" : path;
    }
}
