package gezhi.testing.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens pages and sends forms as a browser without scripts does, with cookies; follows no redirects by itself. */
public final class Browser {

    private static final Pattern INPUT = Pattern.compile("<(input|button|select)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type)=\"([^\"]*)\"");

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** A browser that has not been anywhere. */
    public Browser(URI base) {
        this.base = base;
    }

    /** Another browser that has got hold of this one's cookies. */
    public Browser thief() {
        Browser other = new Browser(base);
        cookies.getCookieStore()
                .getCookies()
                .forEach(c -> other.cookies.getCookieStore().add(base, c));
        return other;
    }

    /**
     * What came back.
     *
     * @param location where a redirect leads, without the host; null without one
     */
    public record Page(int status, String text, String location) {}

    /** Logs in by the login page. */
    public static Browser login(URI base, String county, String account, String password) {
        Browser browser = new Browser(base);
        Page form = browser.open("/login.xhtml");
        Page after = browser.submit(
                form, "f", "/login.xhtml", Map.of("county", county, "account", account, "password", password));
        if (after.location() == null || after.location().contains("login.xhtml")) {
            throw new AssertionError(account + " of " + county + " is not let in: " + after);
        }
        return browser;
    }

    /** Opens an address. */
    public Page open(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** Posts any text. */
    public Page post(String path, String body, String type) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form of the page with the given values in the fields whose names end so. */
    public Page submit(Page page, String form, String path, Map<String, String> values) {
        Map<String, String> fields = new LinkedHashMap<>();
        int start = page.text().indexOf("<form id=\"" + form + "\"");
        if (start < 0) {
            throw new AssertionError("no form " + form + " on " + path + ": " + page);
        }
        Matcher input = INPUT.matcher(page.text().substring(start, page.text().indexOf("</form>", start)));
        while (input.find()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(input.group(2));
            while (attribute.find()) {
                attributes.putIfAbsent(attribute.group(1), attribute.group(2));
            }
            String name = attributes.get("name");
            if (name != null && !"checkbox".equals(attributes.get("type"))) {
                fields.put(name, attributes.getOrDefault("value", ""));
            }
        }
        values.forEach((end, value) -> {
            String name = fields.keySet().stream()
                    .filter(n -> n.equals(end) || n.endsWith(":" + end) || n.endsWith(":" + end + "_input"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no field " + end + " among " + fields.keySet()));
            fields.put(name, value);
        });
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return post(path, body.toString(), "application/x-www-form-urlencoded");
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(
                    request.header("Accept", "text/html,*/*;q=0.8")
                            .header("Accept-Language", "zh-CN")
                            .build(),
                    BodyHandlers.ofString());
            return new Page(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Location").map(this::local).orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String local(String location) {
        URI target = base.resolve(location);
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }
}
