package gezhi.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where the user wanted to go before the login: an address within this application, never another site. */
final class ReturnAddress {

    static final String PARAMETER = "back";

    private static final String ENDED = "expired=true";

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1000}");

    private ReturnAddress() {}

    /** The address, or the application's root for one that does not lead into it. */
    static String local(String address) {
        return address != null && LOCAL.matcher(address).matches() ? address : "/";
    }

    /**
     * The login page for somebody who is not logged in, or no more, which it says. It comes back to what was asked for; only
     * what was to be read can be asked for again.
     */
    static String login(HttpServletRequest request) {
        String login = request.getContextPath() + "/login.xhtml" + (BrowserSession.ended(request) ? "?" + ENDED : "");
        String query = request.getQueryString();
        String wanted =
                request.getRequestURI().substring(request.getContextPath().length())
                        + (query == null ? "" : "?" + query);
        if (!request.getMethod().equals("GET")
                || wanted.equals("/")
                || local(wanted).equals("/")) {
            return login;
        }
        return login + (login.contains("?") ? "&" : "?") + PARAMETER + "="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
