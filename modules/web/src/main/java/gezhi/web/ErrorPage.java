package gezhi.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the error page says: the status, and the number under which the failure is logged. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<String> TOLD = Set.of("400", "403", "404", "409", "429", "503");

    @Inject
    private HttpServletRequest request;

    private String status;
    private String number;

    /** Reads the failure off the request; logs what nobody has logged yet. */
    @PostConstruct
    public void read() {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        status = told(code == null ? request.getParameter("status") : code.toString());
        number = (String) request.getAttribute(ErrorNumber.ATTRIBUTE);
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (number == null && failure instanceof Throwable thrown) {
            number = ErrorNumber.logged(thrown);
        }
        if (number == null && code == null) {
            String given = request.getParameter("number");
            number = given != null && given.matches("E-[0-9A-F]{6}") ? given : null;
        }
    }

    /** Under which status a status is explained; {@code null} counts as 500. */
    static String told(String status) {
        if (status != null && TOLD.contains(status)) {
            return status;
        }
        return status == null || !status.startsWith("4") ? "500" : "400";
    }

    /** 400, 403, 404, 409, 429, 500 or 503. */
    public String getStatus() {
        return status;
    }

    /** The number in the log; null where nothing had to be logged. */
    public String getNumber() {
        return number;
    }
}
