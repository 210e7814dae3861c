package gezhi.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.testing.platform.People;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SmallCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A county that has given its pages a name, colours, an emblem and one language only. */
@ExtendWith({RunningPlatform.class, Chromium.class})
class CountyLookIT {

    static final String COUNTY = "990206";
    static final String NAME = "有样县";

    private static final String LOOK =
            """
            languages: [zh]
            look:
              name: {zh: 有样县网格治理, en: Youyang}
              colours: {header: "#3A0F14", accent: "#9A1B12"}
              emblem: <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#F2B84B" d="M12 2 22 22H2z"/></svg>
            """;

    @Test
    void its_pages_show_what_it_has_chosen(Platform platform, Chromium chromium) throws Exception {
        Account like = platform.account(People.JIMO, "ACCEPTOR");
        SmallCounty.onboard(platform, COUNTY, SmallCounty.pack(COUNTY, NAME, LOOK), like);
        try (Visitor wang = chromium.visitor(platform)) {
            wang.login().as(new Account(COUNTY, "wang", "", "", like.password()));
            var header = wang.page().locator(".gz-top");
            assertThat(header.locator(".gz-brand b").innerText()).isEqualTo("有样县网格治理");
            assertThat(header.locator(".gz-brand .c").count()).isZero();
            assertThat((Integer) header.locator(".gz-brand img").evaluate("i => i.naturalWidth"))
                    .isPositive();
            assertThat(header.evaluate("h => getComputedStyle(h).backgroundColor"))
                    .isEqualTo("rgb(58, 15, 20)");
            assertThat(wang.page()
                            .locator("body")
                            .evaluate("b => getComputedStyle(b).getPropertyValue('--primary-color')"))
                    .isEqualTo("#9A1B12");
            assertThat(header.locator("a[hreflang]").count()).isZero();
            wang.open("/queue.xhtml?lang=en");
            new Screen(wang.page()).isInOrder("/queue.xhtml", "zh");
            wang.picture("county-look");
            wang.hasNothingToComplainAbout();
        }
    }
}
