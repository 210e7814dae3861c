package gezhi.ops.bench;

import gezhi.ops.Account;
import gezhi.ops.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser's session, logged in by the form of the login page. Not for several threads at once. */
final class Session implements PageWeight.Fetch, AutoCloseable {

    private static final String LOGIN = "/login.xhtml";
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b[^>]*>.*?</form>");
    private static final Pattern FIELD = Pattern.compile("(?s)<(?:input|button|select)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value)=\"([^\"]*)\"");

    private final Wire wire;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Session(URI server) {
        this.wire = new Wire(server);
    }

    /** Logs in with an account. */
    static Session login(URI server, Account account) throws IOException {
        var session = new Session(server);
        Map<String, String> fields = fields(session.get(LOGIN).text());
        Map<String, String> values =
                Map.of("county", account.county(), "account", account.account(), "password", account.password());
        values.forEach((name, value) -> fields.replaceAll(
                (field, old) -> field.endsWith(":" + name) || field.endsWith(":" + name + "_input") ? value : old));
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        Reply reply = session.keep(session.wire.post(
                LOGIN,
                body.getBytes(StandardCharsets.US_ASCII),
                session.cookie(),
                "Content-Type: application/x-www-form-urlencoded"));
        if (reply.location() == null || reply.location().contains("login")) {
            session.close();
            throw new Refusal(
                    account + " of accounts.csv is not let in by the login page.", "accounts.csv 中的账号无法通过登录页登录。");
        }
        return session;
    }

    /** Opens a path as a browser does: with the session's cookies, taking compressed answers. */
    @Override
    public Reply get(String path) throws IOException {
        return keep(wire.get(
                path, cookie(), "Accept-Encoding: gzip", "Accept: text/html,*/*;q=0.8", "Accept-Language: zh-CN"));
    }

    /** Opens a page, which must come. */
    Reply page(String path) throws IOException {
        Reply reply = get(path);
        if (reply.status() != 200) {
            throw new UnexpectedReply("GET " + path, reply);
        }
        return reply;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }

    /** The fields of the first form of a page with their values. */
    static Map<String, String> fields(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher form = FORM.matcher(html);
        Matcher field = FIELD.matcher(form.find() ? form.group() : "");
        while (field.find()) {
            String name = null;
            String value = "";
            Matcher attribute = ATTRIBUTE.matcher(field.group(1));
            while (attribute.find()) {
                if (attribute.group(1).equals("name")) {
                    name = attribute.group(2);
                } else {
                    value = attribute.group(2);
                }
            }
            if (name != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private Reply keep(Reply reply) {
        for (String cookie : reply.cookies()) {
            String pair = cookie.replaceAll(";.*", "");
            int equals = pair.indexOf('=');
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return reply;
    }

    private String cookie() {
        return "Cookie: "
                + cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
