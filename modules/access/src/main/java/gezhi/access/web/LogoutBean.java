package gezhi.access.web;

import gezhi.access.Login;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;

/** The logout in the header of every page. */
@Named("logout")
@RequestScoped
public class LogoutBean {

    @Inject
    private Login login;

    @Inject
    private Clock clock;

    /** Ends the session and goes to the login page. */
    public void submit() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        BrowserSession.find(request, clock.instant()).ifPresent(login::logout);
        BrowserSession.end(request);
        external.redirect(request.getContextPath() + "/login.xhtml");
    }
}
