package gezhi.access.web;

import gezhi.access.Login;
import gezhi.access.SignedIn;
import gezhi.kernel.BusinessException;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Messages;
import gezhi.tenancy.Counties;
import gezhi.tenancy.County;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The login page: county, account, password. */
@Named("login")
@RequestScoped
public class LoginBean {

    @Inject
    private Login login;

    @Inject
    private Counties registry;

    private List<SelectItem> counties;
    private String county;
    private String account;
    private String password;
    private String back;
    private String message;

    /** Reads the counties, and the one that this browser logged in to last. */
    @PostConstruct
    public void open() {
        Locale locale = locale();
        counties = new ArrayList<>();
        for (County each : registry.all()) {
            if (each.state() == County.State.ACTIVE) {
                counties.add(new SelectItem(
                        each.code().value(), Messages.text(locale, "access.login.option", each.name(), each.region())));
            }
        }
        counties.add(new SelectItem(CountyCode.PLATFORM.value(), Messages.text(locale, "access.login.platform")));
        county = remembered();
        back = request().getParameter(ReturnAddress.PARAMETER);
    }

    /** Logs in, and goes to where the user wanted to go. */
    public void submit() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            SignedIn signedIn = login.session(new CountyCode(county), account, password);
            BrowserSession.begin(request(), signedIn);
            CountyCookie.write((HttpServletResponse) faces.getExternalContext().getResponse(), county);
            faces.getExternalContext().redirect(request().getContextPath() + ReturnAddress.local(back));
        } catch (BusinessException e) {
            message = e.text(locale());
            faces.validationFailed();
        } finally {
            password = null;
        }
    }

    /** The counties that are open, and the platform's operation. */
    public List<SelectItem> getCounties() {
        return counties;
    }

    /** Code of the chosen county. */
    public String getCounty() {
        return county;
    }

    /** Chooses a county. */
    public void setCounty(String county) {
        this.county = county;
    }

    /** Name of the account. */
    public String getAccount() {
        return account;
    }

    /** Takes the name of the account. */
    public void setAccount(String account) {
        this.account = account;
    }

    /** Always empty: a password is never sent back. */
    public String getPassword() {
        return null;
    }

    /** Takes the password. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** Where the user wanted to go; the page keeps it in a hidden field of the name {@code back}. */
    public String getBack() {
        return back;
    }

    /** Takes where the user wanted to go. */
    public void setBack(String back) {
        this.back = back;
    }

    /** Why the login failed; {@code null} when it was not tried. */
    public String getMessage() {
        return message;
    }

    private String remembered() {
        String last = CountyCookie.read(request()).orElse("");
        return counties.stream()
                .map(item -> item.getValue().toString())
                .filter(last::equals)
                .findFirst()
                .orElse(counties.get(0).getValue().toString());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getViewRoot() == null
                ? Locale.SIMPLIFIED_CHINESE
                : faces.getViewRoot().getLocale();
    }
}
