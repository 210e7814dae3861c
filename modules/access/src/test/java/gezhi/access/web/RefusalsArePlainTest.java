package gezhi.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person gets to read when the server cannot take their request. */
class RefusalsArePlainTest {

    private final Map<String, Object> answer = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @Test
    void a_person_gets_a_page_that_opens_again_by_itself() throws IOException {
        new Refusal(429, "access.busy.waited", 10, "r-1").write(request("/queue.xhtml", "GET", "en", null), response());
        assertThat(answer).containsEntry("status", 429).containsEntry("Retry-After", "10");
        assertThat(answer.get("type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(text()).contains("lang=\"zh-CN\"", "请在 10 秒后重试", "http-equiv=\"refresh\" content=\"10\"");
    }

    @Test
    void what_was_typed_is_not_sent_again_by_itself() throws IOException {
        new Refusal(429, "access.busy.waited", 10, "r-1").write(request("/new.xhtml", "POST", "zh", "en"), response());
        assertThat(text()).contains("lang=\"en\"", "submit it again").doesNotContain("refresh");
    }

    @Test
    void the_script_of_a_page_gets_words_for_the_page_that_is_there() throws IOException {
        new Refusal(429, "access.busy.rate", 3, "r-1")
                .write(request("/new.xhtml", "POST", "partial/ajax", null), response());
        assertThat(answer).containsEntry("status", 429).containsEntry("Retry-After", "3");
        assertThat(answer.get("type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(text()).isEqualTo("现在请求较多\n本县的请求过于密集，请在 3 秒后重试。");
    }

    @Test
    void a_page_needs_nothing_else_from_the_server() throws IOException {
        Refusal.outage().write(request("/queue.xhtml", "GET", "zh", null), response());
        assertThat(text())
                .contains("<title>暂时不能办理 · 格治</title>")
                .doesNotContain("href=", "src=", "{title}", "{next}", "{again}");
    }

    @Test
    void an_outage_is_no_fault() throws IOException {
        Refusal.outage().write(request("/queue.xhtml", "GET", "zh", "en"), response());
        assertThat(answer).containsEntry("status", 503).containsEntry("Retry-After", "10");
        assertThat(text()).contains("The database does not answer just now");
    }

    private String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private static HttpServletRequest request(String path, String method, String accepts, String chosen) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RefusalsArePlainTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (p, call, args) -> switch (call.getName()) {
                    case "getServletPath" -> path;
                    case "getContextPath" -> "";
                    case "getMethod" -> method;
                    case "getHeader" -> accepts;
                    case "getLocales" -> Collections.enumeration(List.of(Locale.forLanguageTag(accepts)));
                    case "getCookies" -> chosen == null ? null : new Cookie[] {new Cookie("gezhi-lang", chosen)};
                    default -> throw new UnsupportedOperationException(call.getName());
                });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (p, call, args) -> {
                    switch (call.getName()) {
                        case "setStatus" -> answer.put("status", args[0]);
                        case "setHeader" -> answer.put((String) args[0], args[1]);
                        case "setContentType" -> answer.put("type", args[0]);
                        default -> {
                            // the rest is not looked at
                        }
                    }
                    return call.getName().equals("getOutputStream") ? out() : null;
                });
    }

    private ServletOutputStream out() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
