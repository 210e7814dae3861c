package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a browser loads for a page, the first time and again. */
class WeighingAPageTest {

    private static final URI PAGE = URI.create("http://127.0.0.1:8080/queue.xhtml?queue=mine");
    private static final Instant NOW = Instant.parse("2026-11-24T04:00:00Z");

    @Test
    void stylesheets_scripts_icons_and_pictures_of_a_page_are_found_once_each() {
        String html = "<head><link rel=\"stylesheet\" href=\"/r/app.css.xhtml?ln=gezhi&amp;v=1\"/>"
                + "<link rel='x'/><link href=\"/r/mark.svg\" type=\"image/svg+xml\" rel=\"icon\"/>"
                + "<link rel=\"alternate\" href=\"/en\"/><script src=\"/r/a.js\"></script><script>x()</script></head>"
                + "<body><!-- <img src=\"/gone.png\"> --><img loading=\"lazy\" src=\"files/1\" alt=\"\"/>"
                + "<a href=\"/case.xhtml\">x</a><img src=\"data:image/png;base64,AA\"/><script src=\"/r/a.js\"></script></body>";
        assertThat(LinkedResources.ofPage(html, PAGE))
                .extracting(URI::toString)
                .containsExactly(
                        "http://127.0.0.1:8080/r/app.css.xhtml?ln=gezhi&v=1",
                        "http://127.0.0.1:8080/r/mark.svg",
                        "http://127.0.0.1:8080/r/a.js",
                        "http://127.0.0.1:8080/files/1");
    }

    @Test
    void of_a_font_one_format_is_loaded_and_nothing_of_other_hosts() {
        String css = "@font-face{font-family:'i';src:url('i.eot');src:url(\"i.eot?#iefix\") format('eot'),"
                + "url(\"../f/i.woff2.xhtml?v=2\") format('woff2'),url(i.ttf)} .a{background:url( b.png )}"
                + ".c{background:url(data:image/gif;base64,R0)} .d{background:url(https://elsewhere.example/e.png)}";
        assertThat(LinkedResources.ofStylesheet(css, URI.create("http://127.0.0.1:8080/r/css/app.css")))
                .extracting(URI::getRawPath)
                .containsExactly("/r/f/i.woff2.xhtml", "/r/css/b.png");
    }

    @Test
    void the_second_visit_loads_the_page_and_what_may_not_be_kept() throws IOException {
        String html = "<link rel=\"stylesheet\" href=\"/app.css\"/><script src=\"/a.js\"></script>";
        Map<String, Reply> site = Map.of(
                "/queue.xhtml?queue=mine", reply(html, "no-store"),
                "/app.css", reply("a{background:url(/b.svg)}", "public, max-age=31536000, immutable"),
                "/a.js", reply("12345678", "no-cache"),
                "/b.svg", reply("<svg/>", "max-age=60"));
        PageWeight weight = PageWeight.of(PAGE, site::get);
        assertThat(weight.parts()).hasSize(4);
        assertThat(weight.firstBytes())
                .isEqualTo(
                        site.values().stream().mapToLong(r -> r.body().length).sum());
        assertThat(weight.repeatBytes())
                .isEqualTo(site.get("/queue.xhtml?queue=mine").body().length
                        + site.get("/a.js").body().length);
        assertThat(weight.heaviest(1)).containsOnlyKeys("/queue.xhtml");
    }

    @Test
    void a_resource_that_is_missing_is_no_weight_but_an_error() {
        assertThatThrownBy(() -> PageWeight.of(
                        PAGE, path -> new Reply(404, null, null, null, null, null, null, List.of(), new byte[0])))
                .isInstanceOf(UnexpectedReply.class)
                .hasMessageContaining("/queue.xhtml");
    }

    @Test
    void an_expiry_date_in_the_future_lets_a_browser_keep_an_answer() {
        assertThat(PageWeight.kept(expiring("Tue, 01 Dec 2026 04:00:00 GMT"), NOW))
                .isTrue();
        assertThat(PageWeight.kept(expiring("Mon, 23 Nov 2026 04:00:00 GMT"), NOW))
                .isFalse();
        assertThat(PageWeight.kept(expiring("0"), NOW)).isFalse();
        assertThat(PageWeight.kept(expiring(null), NOW)).isFalse();
    }

    @Test
    void the_fields_of_the_login_form_are_read_with_their_values() {
        String html = "<form id=\"f\"><select id=\"f:county_input\" name=\"f:county_input\"></select>"
                + "<input type=\"hidden\" name=\"jakarta.faces.ViewState\" value=\"-1:2\" autocomplete=\"off\"/>"
                + "<input id=\"f:account\" name=\"f:account\" type=\"text\"/><button name=\"f:go\" type=\"submit\"></button></form>"
                + "<input name=\"outside\"/>";
        assertThat(Session.fields(html))
                .containsEntry("jakarta.faces.ViewState", "-1:2")
                .containsOnlyKeys("f:county_input", "jakarta.faces.ViewState", "f:account", "f:go");
    }

    private static Reply expiring(String date) {
        return new Reply(200, null, null, null, null, date, null, List.of(), new byte[0]);
    }

    private static Reply reply(String text, String cacheControl) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new Reply(200, null, null, null, cacheControl, null, "gzip", List.of(), bytes.toByteArray());
    }
}
