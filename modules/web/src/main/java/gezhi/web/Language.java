package gezhi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language of the pages: Chinese unless the reader chose English; a cookie remembers the choice. */
@Named
@RequestScoped
public class Language {

    /** Chinese, as written on the mainland. */
    public static final Locale DEFAULT = Locale.SIMPLIFIED_CHINESE;

    static final String PARAMETER = "lang";
    static final String COOKIE = "gezhi-lang";

    @Inject
    private HttpServletRequest request;

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
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return cookie.getValue().equals("en");
                }
            }
        }
        return false;
    }
}
