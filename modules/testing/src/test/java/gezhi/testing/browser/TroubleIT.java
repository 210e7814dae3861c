package gezhi.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import gezhi.ops.Platform;
import gezhi.testing.platform.People;
import gezhi.testing.platform.RunningPlatform;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody sees who has filled in a form when the server does not take it, and what becomes of the form. */
@ExtendWith({RunningPlatform.class, Chromium.class})
class TroubleIT {

    private static final String TITLE = "路灯不亮";
    private static final String TEXT = "整条巷子的路灯都不亮，已有三天。";

    private Crew crew;
    private Visitor visitor;
    private Page page;
    private NewReportPage report;

    @BeforeEach
    void somebody_has_filled_in_a_report(Platform platform, Chromium chromium) {
        crew = new Crew(platform, chromium, People.XINTIAN, "xintian");
        visitor = crew.as("ACCEPTOR");
        page = visitor.page();
        report = visitor.newReport().says(TITLE, TEXT);
    }

    @AfterEach
    void goHome() {
        crew.close();
    }

    @Test
    void a_refused_form_stays_as_it_is_and_can_be_sent_again() {
        page.route("**/new.xhtml", route -> answer(route, "现在请求较多\n正在等候的请求已满，请在 1 秒后重试。"));
        form().button("提交上报").click();
        assertThat(bar()).containsText("现在请求较多");
        assertThat(bar()).containsText("填写的内容还在本页");
        assertThat(bar()).containsText("现在可以再试");
        assertFilledIn();
        page.unroute("**/new.xhtml");
        assertThat(report.send().number()).isNotEmpty();
    }

    @Test
    void without_a_network_nothing_is_lost() {
        page.context().setOffline(true);
        form().button("提交上报").click();
        assertThat(bar()).containsText("网络已断开");
        assertFilledIn();
        page.context().setOffline(false);
        assertThat(report.send().number()).isNotEmpty();
    }

    @Test
    void whose_login_has_ended_is_told_so_and_comes_back_to_the_page_after_the_next(Platform platform) {
        theSessionEnds();
        form().button("提交上报").click();
        assertThat(bar()).containsText("登录已过期");
        assertFilledIn();
        visitor.picture("trouble-login-ended");
        bar().getByText("重新登录").click();
        page.waitForURL(url -> url.contains("/login.xhtml"));
        assertThat(page.locator("main")).containsText("登录已过期");
        new LoginPage(page).as(platform.account(People.XINTIAN, "ACCEPTOR"));
        assertThat(page.url()).endsWith("/new.xhtml");
    }

    @Test
    void who_opens_a_page_after_the_login_has_ended_reads_why_and_comes_back_to_it(Platform platform) {
        theSessionEnds();
        visitor.open("/overview.xhtml");
        assertThat(page.locator("main")).containsText("登录已过期");
        new LoginPage(page).as(platform.account(People.XINTIAN, "ACCEPTOR"));
        assertThat(page.url()).endsWith("/overview.xhtml");
    }

    @Test
    void the_words_are_english_for_whoever_reads_english() {
        visitor.open("/new.xhtml?lang=en");
        page.context().setOffline(true);
        form().button("Submit").click();
        assertThat(bar()).containsText("The network is down");
        assertThat(bar()).containsText("What you entered is still on this page");
    }

    private void assertFilledIn() {
        assertThat(form().field("标题")).hasValue(TITLE);
        assertThat(form().field("情况")).hasValue(TEXT);
    }

    /** The server no longer knows the session that the browser has. */
    private void theSessionEnds() {
        Cookie session = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("GEZHI"))
                .findFirst()
                .orElseThrow();
        String unknown = session.value.replaceFirst("(?<=^.{6}).{6}", "AAAAAA");
        page.context().addCookies(List.of(new Cookie("GEZHI", unknown).setUrl(page.url())));
    }

    private static void answer(Route route, String words) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(429)
                .setContentType("text/plain;charset=UTF-8")
                .setHeaders(Map.of("Retry-After", "1", "Content-Type", "text/plain;charset=UTF-8"))
                .setBody(words));
    }

    private Form form() {
        return new Form(page);
    }

    private Locator bar() {
        return page.locator("#gz-trouble");
    }
}
