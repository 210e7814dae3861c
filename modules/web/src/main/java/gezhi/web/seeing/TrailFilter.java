package gezhi.web.seeing;

import gezhi.kernel.CaseNumber;
import gezhi.kernel.Trail;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

/**
 * Stands before all other filters: gives each request its id and its trail, and writes down what became of it. What the
 * server itself would take for a fault, an address that nothing is at or that cannot be read, is refused here instead.
 */
public class TrailFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Clock clock;

    @Inject
    private transient RequestMeters meters;

    @Inject
    private transient RequestLog log;

    private transient SlowRequests slow;

    @Override
    public void init() {
        slow = SlowRequests.of(System.getenv("GEZHI_SLOW_MILLIS"));
        LogFields.register();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Instant at = clock.instant();
        long begun = System.nanoTime();
        Trail trail = Trail.begin(RequestId.of(request.getHeader(RequestId.HEADER)));
        response.setHeader(RequestId.HEADER, trail.requestId());
        CaseNumber.of(QueryString.value(request.getQueryString(), "number")).ifPresent(Trail::about);
        meters.begin();
        Seen seen = status -> see(new SeenRequest(at, request.getMethod(), status, System.nanoTime() - begun, trail));
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            answer(request, response, chain);
            status = response.getStatus();
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new Later(seen), request, response);
            } else {
                seen.with(status);
            }
            trail.end();
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!QueryString.readable(request.getQueryString())) {
            // No error page: it would read the same address.
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (FileNotFoundException e) {
            // So the server's own servlet says that it has no such file.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void see(SeenRequest request) {
        meters.end(request);
        log.write(request.json());
        slow.see(request);
    }

    @FunctionalInterface
    private interface Seen {
        void with(int status);
    }

    /** An answer that is given after the filters have returned. */
    private record Later(Seen seen) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            seen.with(((HttpServletResponse) event.getSuppliedResponse()).getStatus());
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // It is completed next.
        }

        @Override
        public void onError(AsyncEvent event) {
            // It is completed next.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
