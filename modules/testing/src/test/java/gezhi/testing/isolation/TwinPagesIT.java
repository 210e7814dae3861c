package gezhi.testing.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Browser;
import gezhi.testing.platform.Browser.Page;
import gezhi.testing.platform.Pages;
import gezhi.testing.platform.RunningPlatform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page, opened in the second twin with what belongs to the first, shows nothing of the first. */
@ExtendWith(RunningPlatform.class)
class TwinPagesIT {

    private Platform platform;
    private Twins twins;
    private Map<String, List<String>> addresses;

    @BeforeEach
    void twins(Platform platform) {
        this.platform = platform;
        twins = Twins.of(platform);
        addresses = Map.of(
                "/login.xhtml", List.of("", "?county=990001", "?back=/case.xhtml?number=" + twins.secret),
                "/error.xhtml", List.of("", "?number=" + twins.secret),
                "/password.xhtml", List.of(""),
                "/queue.xhtml",
                        List.of(
                                "",
                                "?queue=county",
                                "?queue=unit",
                                "?queue=county&q=" + twins.secret,
                                "?queue=county&q=%E7%94%B2%E5%8E%BF",
                                "?queue=county&township=990001001",
                                "?queue=county&holder=990001"),
                "/case.xhtml", List.of("", "?number=" + twins.secret + "9", "?number=" + twins.common, "?number=TW'"),
                "/new.xhtml", List.of("", "?gridCode=990001001001001"),
                "/overview.xhtml", List.of("", "?township=990001001"),
                "/counties.xhtml", List.of(""));
    }

    @Test
    void every_page_is_tried() {
        assertThat(Pages.all())
                .as("pages of the EAR; a new one needs its addresses here")
                .containsExactlyInAnyOrderElementsOf(addresses.keySet());
    }

    @Test
    void no_page_shows_anything_of_the_other_county() {
        List<String> shown = new ArrayList<>();
        for (String account : List.of("wang", "admin", "aud", "qian", "wu")) {
            Browser browser = Browser.login(platform.baseUrl(), Twins.SECOND, account, twins.password(Twins.SECOND));
            addresses.forEach((page, queries) -> queries.forEach(query -> {
                Page answer = browser.open(page + query);
                assertThat(answer.status())
                        .as("%s%s as %s", page, query, account)
                        .isIn(200, 302, 403, 404);
                String text = page.equals("/login.xhtml") ? "" : withoutWhatWasAsked(answer.text());
                if (text.contains(Twins.SECRET) || text.contains("990001")) {
                    shown.add(account + " " + page + query);
                }
            }));
        }
        assertThat(shown).isEmpty();
    }

    @Test
    void a_number_of_both_shows_the_own_case_and_its_files_are_not_the_others() {
        Browser browser = Browser.login(platform.baseUrl(), Twins.SECOND, "wang", twins.password(Twins.SECOND));
        Page own = browser.open("/case.xhtml?number=" + twins.common);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.text()).contains("乙县 同号").doesNotContain(Twins.SECRET);
        assertThat(browser.open("/files/" + twins.attachment).status()).isEqualTo(404);
        assertThat(browser.open("/api/v1/attachments/" + twins.attachment).status())
                .isEqualTo(404);
        Browser first = Browser.login(platform.baseUrl(), Twins.FIRST, "wang", twins.password(Twins.FIRST));
        assertThat(first.open("/case.xhtml?number=" + twins.common).text()).contains(Twins.SECRET);
        assertThat(first.open("/files/" + twins.attachment).status()).isEqualTo(200);
    }

    /** A page may repeat the words of its own address. */
    private String withoutWhatWasAsked(String text) {
        return text.replace("township=990001001", "")
                .replace("holder=990001", "")
                .replace("gridCode=990001001001001", "")
                .replace("q=%E7%94%B2%E5%8E%BF", "");
    }
}
