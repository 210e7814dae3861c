package gezhi.web;

import gezhi.kernel.BusinessException;
import gezhi.kernel.Trail;
import gezhi.kernel.Violation;
import gezhi.tenancy.Outage;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;

/**
 * What becomes of an exception in a page: a refused command is a message on the page, which keeps what was typed; an
 * expired view leads back to the login; what is not there or not allowed is 404 or 403; anything else is logged under a
 * number that the error page shows. To a page's script, {@link Trouble} says it.
 */
public class FacesErrors extends ExceptionHandlerWrapper {

    private static final System.Logger LOG = System.getLogger(FacesErrors.class.getName());

    /** Wraps the handler of the Faces implementation and of PrimeFaces. */
    public FacesErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext event =
                    (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, event);
            }
        }
    }

    private static void answer(FacesContext faces, ExceptionQueuedEventContext event) {
        Throwable cause = cause(event.getException());
        if (cause instanceof BusinessException refused) {
            Trail.problem(refused.code());
        }
        if (cause instanceof ViewExpiredException
                && faces.getPartialViewContext().isAjaxRequest()) {
            Trouble.expired(faces);
        } else if (cause instanceof ViewExpiredException) {
            redirect(faces, "/login.xhtml?expired=true");
        } else if (cause instanceof BusinessException refused && commanded(faces, event)) {
            say(faces, refused);
        } else if (cause instanceof BusinessException refused) {
            sendError(faces, refused.kind().status(), null);
        } else if (cause.getClass().getName().startsWith("org.apache.shiro.authz.")) {
            sendError(faces, HttpServletResponse.SC_FORBIDDEN, null);
        } else if (Outage.caused(event.getException())) {
            LOG.log(System.Logger.Level.WARNING, "the database does not answer: {0}", cause.toString());
            sendError(faces, HttpServletResponse.SC_SERVICE_UNAVAILABLE, null);
        } else {
            sendError(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, ErrorNumber.logged(cause));
        }
    }

    private static boolean commanded(FacesContext faces, ExceptionQueuedEventContext event) {
        return faces.isPostback() && event.getPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static void say(FacesContext faces, BusinessException refused) {
        Locale locale = faces.getViewRoot().getLocale();
        faces.validationFailed();
        if (refused.violations().isEmpty()) {
            add(faces, refused.text(locale));
        }
        for (Violation each : refused.violations()) {
            add(faces, each.text(locale));
        }
    }

    private static void add(FacesContext faces, String text) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private static void sendError(FacesContext faces, int status, String number) {
        ExternalContext external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            Trouble.failed(faces, status, number);
            return;
        }
        external.getRequestMap().put(ErrorNumber.ATTRIBUTE, number);
        // Before the error page is dispatched: the server may do so at once, and this context ends with it.
        faces.responseComplete();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void redirect(FacesContext faces, String page) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
            }
            external.redirect(external.getRequestContextPath() + page);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null
                && cause.getCause() != cause
                && !(cause instanceof BusinessException)
                && !(cause instanceof ViewExpiredException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
