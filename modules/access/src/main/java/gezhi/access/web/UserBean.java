package gezhi.access.web;

import gezhi.access.ActiveUser;
import gezhi.access.CurrentUser;
import gezhi.kernel.Messages;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The user as pages show them. */
@Named("currentUser")
@RequestScoped
public class UserBean {

    @Inject
    private CurrentUser current;

    /** The person's name. */
    public String getName() {
        return current.get().name();
    }

    /** Name by which the person logs in. */
    public String getAccount() {
        return current.get().account();
    }

    /** Code of the county. */
    public String getCounty() {
        return current.get().county().value();
    }

    /** Code of the unit of the first post; empty without a post. */
    public String getUnit() {
        return current.get().posts().stream()
                .findFirst()
                .map(post -> post.unit().value())
                .orElse("");
    }

    /** Codes of all units at which the person holds a role. */
    public List<String> getUnits() {
        return current.get().units().stream().map(UnitCode::value).sorted().toList();
    }

    /** Names of the roles, in the language of the page. */
    public List<String> getRoles() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return current.get().roles().stream()
                .sorted()
                .map(role -> label(locale, role))
                .toList();
    }

    /** Whether somebody is logged in. */
    public boolean isPresent() {
        return current.find().isPresent();
    }

    /** Whether the user has a permission. */
    public boolean may(String permission) {
        return current.find().map((ActiveUser user) -> user.has(permission)).orElse(false);
    }

    private static String label(Locale locale, String role) {
        String code = "access.role." + role;
        String text = Messages.text(locale, code);
        return text.equals(code) ? role : text;
    }
}
