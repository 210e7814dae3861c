package gezhi.web;

import gezhi.access.CurrentUser;
import gezhi.config.Configurations;
import gezhi.config.settings.Languages;
import gezhi.kernel.CountyCode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * The language of the pages: the county's first, which is Chinese unless it says otherwise, until the reader chooses
 * another that the county offers; a cookie remembers the choice.
 */
@Named
@RequestScoped
public class Language {

    /** Chinese, as written on the mainland. */
    public static final Locale DEFAULT = Locale.SIMPLIFIED_CHINESE;

    static final String PARAMETER = "lang";
    static final String COOKIE = "gezhi-lang";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentUser current;

    @Inject
    private Configurations configurations;

    private Languages languages = Languages.ALL;

    /** Asks once which languages the reader's county offers; before the login, and to the operator, all are offered. */
    @PostConstruct
    public void read() {
        boolean county = current.find()
                .filter(user -> !user.county().equals(CountyCode.PLATFORM))
                .isPresent();
        if (county) {
            languages = offered();
        }
    }

    /** A page that tells of a failure must come up in some language even when that failure keeps the county's out of reach. */
    private Languages offered() {
        try {
            return configurations.current().settings().languages();
        } catch (RuntimeException e) {
            return Languages.ALL;
        }
    }

    /** Whether there is a language to switch to. */
    public boolean isSwitching() {
        return languages.offered().size() > 1;
    }

    /** The language of this request. */
    public Locale getLocale() {
        return isEnglish() ? Locale.ENGLISH : DEFAULT;
    }

    /** The language as HTML writes it. */
    public String getTag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    /** The other language as HTML writes it. */
    public String getOtherTag() {
        return isEnglish() ? "zh-CN" : "en";
    }

    /** Short name of the other language, for the header. */
    public String getSwitchLabel() {
        return isEnglish() ? "中" : "EN";
    }

    /** The other language's own name. */
    public String getOtherName() {
        return isEnglish() ? "中文" : "English";
    }

    /** What the switch does, said in the other language. */
    public String getSwitchTitle() {
        return isEnglish() ? "切换为中文" : "Switch to English";
    }

    /** The address of this page in the other language; every other parameter stays. */
    public String getSwitchUrl() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        String rest = without(failed == null ? request.getQueryString() : null);
        return uri + "?" + (rest.isEmpty() ? "" : rest + "&") + PARAMETER + "=" + (isEnglish() ? "zh" : "en");
    }

    static String without(String query) {
        if (query == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty() && !pair.startsWith(PARAMETER + "=")) {
                kept.append(kept.isEmpty() ? "" : "&").append(pair);
            }
        }
        return kept.toString();
    }

    private boolean isEnglish() {
        return languages.granted(wish()).equals(Languages.ENGLISH);
    }

    /** The language of the cookie, null when there is none. */
    private String wish() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
