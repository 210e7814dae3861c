package gezhi.casework.web;

import gezhi.kernel.BusinessException;
import gezhi.kernel.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Texts in the language of the page. */
final class Said {

    private Said() {}

    static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    static String text(String code, Object... args) {
        return Messages.text(locale(), code, args);
    }

    /** A short message at the edge of the page. */
    static void done(String code, Object... args) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(code, args), null));
    }

    /** What was refused, and why. */
    static void refused(BusinessException why) {
        FacesContext.getCurrentInstance().validationFailed();
        if (why.violations().isEmpty()) {
            error(why.text(locale()));
        }
        why.violations().forEach(each -> error(each.text(locale())));
    }

    /** What went wrong. */
    static void failed(String code, Object... args) {
        FacesContext.getCurrentInstance().validationFailed();
        error(text(code, args));
    }

    private static void error(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
