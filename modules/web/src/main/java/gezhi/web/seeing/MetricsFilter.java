package gezhi.web.seeing;

import gezhi.kernel.Trail;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /metrics} for Prometheus: its text format 0.0.4, or OpenMetrics 1.0.0 for whoever asks for that. It answers before
 * requests are let in or made to wait: a server that is full is worth looking at.
 */
public class MetricsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ServerMeters meters;

    private transient MetricsAccess access;

    @Override
    public void init() {
        access = MetricsAccess.of(System.getenv("GEZHI_METRICS_TOKEN"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        Trail.route("/metrics");
        boolean forwarded = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        if (!access.permits(request.getHeader("Authorization"), request.getRemoteAddr(), forwarded)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (!request.getMethod().equals("GET")) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            String type = MetricsFormat.wanted(request.getHeader("Accept"));
            response.setContentType(type);
            meters.write(response.getOutputStream(), type);
        }
    }
}
