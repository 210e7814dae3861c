package gezhi.access.web;

import gezhi.access.Login;
import gezhi.access.Recognised;
import gezhi.access.SignedIn;
import gezhi.access.admission.Admission;
import gezhi.access.admission.Admitted;
import gezhi.access.admission.NotAdmitted;
import gezhi.access.admission.Why;
import gezhi.kernel.CountyCode;
import gezhi.tenancy.Outage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/**
 * Stands before everything else but stylesheets, scripts and pictures: lets a request in, makes it wait for its turn, or
 * says when to come again. Declared in {@code META-INF/web-fragment.xml}, before {@link AccessFilter}.
 *
 * <p>A request counts for a county when this server has seen its token or session prove it; what a token merely names
 * proves nothing, so that nobody uses up the places of a county to which they do not belong.
 */
public class AdmissionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private transient Admission admission;

    @Inject
    private transient Login login;

    @Inject
    private transient Clock clock;

    @Resource
    private transient ManagedScheduledExecutorService later;

    private transient SlowRefusals refusals;
    private transient Thread atExit;

    @Override
    public void init() {
        refusals = new SlowRefusals(later);
        atExit = new Thread(admission::stop, "gezhi: no more requests");
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    @Override
    public void destroy() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the server ends: the thread has run
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith(RESOURCES)) {
            chain.doFilter(request, response);
            return;
        }
        try (Admitted place = enter(request)) {
            work(request, response, chain);
        } catch (NotAdmitted no) {
            refuse(no, request, response);
        }
    }

    private Admitted enter(HttpServletRequest request) throws NotAdmitted {
        CountyCode county = county(request);
        return county == null ? admission.enterStranger(request.getRemoteAddr()) : admission.enter(county);
    }

    private CountyCode county(HttpServletRequest request) {
        if (request.getHeader(BearerHeader.NAME) != null) {
            Optional<Recognised> known = BearerHeader.token(request).flatMap(login::recognise);
            known.flatMap(Recognised::user).ifPresent(user -> BearerHeader.remember(request, user));
            return known.map(Recognised::county).orElse(null);
        }
        return BrowserSession.find(request, clock.instant())
                .map(SignedIn::county)
                .map(CountyCode::new)
                .orElse(null);
    }

    private static void work(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!Outage.caused(e) || response.isCommitted()) {
                throw e;
            }
            Refusal.outage().write(request, response);
        }
    }

    private void refuse(NotAdmitted no, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (no.why() == Why.STOPPING) {
            Refusal.of(no).write(request, response);
        } else {
            refusals.write(Refusal.of(no), request, response);
        }
    }
}
