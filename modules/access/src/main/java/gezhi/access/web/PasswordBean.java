package gezhi.access.web;

import gezhi.access.CurrentUser;
import gezhi.access.Login;
import gezhi.kernel.BusinessException;
import gezhi.kernel.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;

/** The page on which users change their own password. */
@Named("password")
@RequestScoped
public class PasswordBean {

    @Inject
    private Login login;

    @Inject
    private CurrentUser user;

    private String present;
    private String chosen;
    private String repeated;

    /** Changes the password, or says on the page what is wrong. */
    public void submit() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot().getLocale();
        if (!Objects.equals(chosen, repeated)) {
            say(faces, FacesMessage.SEVERITY_ERROR, Messages.text(locale, "access.password.differs"));
            return;
        }
        try {
            var session = login.changePassword(present, chosen);
            BrowserSession.renew((HttpServletRequest) faces.getExternalContext().getRequest(), session);
            say(faces, FacesMessage.SEVERITY_INFO, Messages.text(locale, "access.password.changed"));
        } catch (BusinessException e) {
            if (e.violations().isEmpty()) {
                say(faces, FacesMessage.SEVERITY_ERROR, e.text(locale));
            }
            e.violations().forEach(v -> say(faces, FacesMessage.SEVERITY_ERROR, v.text(locale)));
        }
    }

    /** Name of the account, which the browser's password store asks for. */
    public String getAccount() {
        return user.get().account();
    }

    /** Always empty: a password is never sent back. */
    public String getPresent() {
        return null;
    }

    /** Takes the present password. */
    public void setPresent(String present) {
        this.present = present;
    }

    /** Always empty: a password is never sent back. */
    public String getChosen() {
        return null;
    }

    /** Takes the new password. */
    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    /** Always empty: a password is never sent back. */
    public String getRepeated() {
        return null;
    }

    /** Takes the new password again. */
    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }

    private static void say(FacesContext faces, FacesMessage.Severity severity, String text) {
        faces.addMessage(null, new FacesMessage(severity, text, text));
    }
}
