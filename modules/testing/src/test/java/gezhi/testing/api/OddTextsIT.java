package gezhi.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import jakarta.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people write comes back as they wrote it, as text; what no text is made of does not come in. */
@ExtendWith(RunningPlatform.class)
class OddTextsIT {

    private Client acceptor;

    @BeforeEach
    void acceptor(Platform platform) {
        acceptor = People.of(platform, People.XINTIAN).holding("ACCEPTOR").client();
    }

    @Test
    void markup_is_text() {
        String script = "<script>alert('x')</script>";
        SeenCase seen = report(script, script + " & <img src=x onerror=alert(1)>");
        assertThat(seen.json().getString("title")).isEqualTo(script);
        assertThat(seen.json().getString("text")).isEqualTo(script + " & <img src=x onerror=alert(1)>");
    }

    @Test
    void expressions_are_text() {
        String text = "${7*7} #{7*7} {0} %n %s \\u0041 '; drop table case_file; --";
        assertThat(report("#{7*7}", text).json().getString("text")).isEqualTo(text);
    }

    @Test
    void control_characters_are_dropped_lines_are_kept() {
        SeenCase seen = report("标\u0000题\u001b[31m\u202e", "第一行\r\n第二行\u0000\u0008\t完");
        assertThat(seen.json().getString("title")).isEqualTo("标题[31m");
        assertThat(seen.json().getString("text")).isEqualTo("第一行\n第二行\t完");
    }

    @Test
    void titles_and_texts_may_be_as_long_as_the_api_says() {
        String title = "𠮷".repeat(60);
        String text = "字".repeat(20_000);
        SeenCase seen = report(title, text);
        assertThat(seen.json().getString("title")).isEqualTo(title);
        assertThat(seen.json().getString("text")).isEqualTo(text);
    }

    @Test
    void names_and_addresses_with_markup_are_text() {
        SeenCase seen = Reports.send(
                acceptor,
                Reports.least("HOTLINE")
                        .add("location", Json.createObjectBuilder().add("address", "<b>北门</b>"))
                        .add(
                                "reporter",
                                Json.createObjectBuilder()
                                        .add("name", "<i>王</i>")
                                        .add("phone", "<1>"))
                        .build());
        assertThat(seen.json().getJsonObject("location").getString("address")).isEqualTo("<b>北门</b>");
        assertThat(seen.json().getJsonObject("reporter").getString("name")).isEqualTo("<i>王</i>");
    }

    private SeenCase report(String title, String text) {
        return Reports.send(
                acceptor,
                Json.createObjectBuilder()
                        .add("title", title)
                        .add("text", text)
                        .add("channel", "HOTLINE")
                        .build());
    }
}
