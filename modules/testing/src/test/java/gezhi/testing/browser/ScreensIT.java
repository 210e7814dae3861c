package gezhi.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.testing.platform.People;
import gezhi.testing.platform.RunningPlatform;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every screen: words, room, keyboard, and what nobody may see. */
@ExtendWith({RunningPlatform.class, Chromium.class})
class ScreensIT {

    private static final String OPEN = "?queue=county&open=true";

    private Platform platform;
    private Chromium chromium;
    private Crew xintian;
    private Crew jimo;

    @BeforeEach
    void everybody(Platform platform, Chromium chromium) {
        this.platform = platform;
        this.chromium = chromium;
        xintian = new Crew(platform, chromium, People.XINTIAN, "xintian");
        jimo = new Crew(platform, chromium, People.JIMO, "jimo");
    }

    @AfterEach
    void goHome() {
        xintian.close();
        jimo.close();
    }

    @Test
    void every_page_fits_the_screen_and_is_worded_in_both_languages() {
        Visitor stranger = chromium.visitor(platform);
        inBothLanguages(stranger, "/login.xhtml");
        stranger.close();
        Visitor operator = operator();
        inBothLanguages(operator, "/counties.xhtml");
        inBothLanguages(operator, "/password.xhtml");
        operator.close();
        for (Crew crew : List.of(xintian, jimo)) {
            for (String role : List.of("ACCEPTOR", "DISPATCHER", "DUTY_CHIEF")) {
                Visitor visitor = crew.as(role);
                visitor.queue(OPEN);
                String some = new QueuePage(visitor.page()).rows().first().getAttribute("data-rk");
                inBothLanguages(visitor, "/queue.xhtml");
                inBothLanguages(visitor, "/queue.xhtml" + OPEN);
                inBothLanguages(visitor, "/case.xhtml?number=" + some);
                inBothLanguages(visitor, "/new.xhtml");
                inBothLanguages(visitor, "/overview.xhtml");
            }
            inBothLanguages(crew.as("GRID_WORKER"), "/queue.xhtml");
            inBothLanguages(crew.as("GRID_WORKER"), "/new.xhtml");
            inBothLanguages(crew.as("AUDITOR"), "/overview.xhtml");
        }
    }

    @Test
    void the_language_is_switched_on_the_page_and_stays() {
        Visitor visitor = xintian.as("ACCEPTOR");
        visitor.open("/new.xhtml");
        assertThat(visitor.page().getByRole(AriaRole.HEADING, level(1))).hasText("新建上报");
        visitor.page().getByTitle("Switch to English").click();
        assertThat(visitor.page().getByRole(AriaRole.HEADING, level(1))).not().hasText("新建上报");
        visitor.open("/queue.xhtml");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        visitor.page().getByTitle("切换为中文").click();
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "zh-CN");
    }

    @Test
    void a_case_is_found_opened_and_moved_by_the_keyboard_alone() {
        Visitor visitor = xintian.as("ACCEPTOR");
        String title = "键盘办理的噪声投诉" + System.nanoTime();
        String number = visitor.newReport().says(title, "夜间施工。").send().number();
        QueuePage queue = visitor.queue(OPEN);
        Page page = visitor.page();
        assertThat(queue.current()).hasCount(1);
        String first = queue.rows().nth(0).getAttribute("data-rk");
        String second = queue.rows().nth(1).getAttribute("data-rk");
        page.keyboard().press("j");
        assertThat(queue.current()).hasAttribute("data-rk", second);
        page.keyboard().press("K");
        assertThat(queue.current()).hasAttribute("data-rk", first);
        page.keyboard().press("/");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
        page.keyboard().type(title);
        page.keyboard().press("Enter");
        assertThat(queue.current()).hasAttribute("data-rk", number);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("number=" + number));
        CasePage opened = new CasePage(page);
        assertThat(opened.steps()).hasCount(1);
        page.keyboard().press("Control+Enter");
        assertThat(opened.steps()).hasCount(2);
        assertThat(opened.state()).isEqualTo("待立案");
        visitor.hasNothingToComplainAbout();
    }

    @Test
    void a_wrong_password_says_how_many_tries_remain() {
        Account account = platform.account(People.JIMO, "ASSESSOR");
        Visitor visitor = chromium.visitor(platform);
        LoginPage login = visitor.login();
        login.with(account, "wrong-password");
        assertThat(login.said().first()).containsText("还可再试 4 次");
        login.with(account, "wrong-again");
        assertThat(login.said().first()).containsText("还可再试 3 次");
        login.as(account);
        visitor.close();
    }

    @Test
    void who_is_not_logged_in_comes_back_after_the_login_to_what_they_asked_for() {
        Visitor acceptor = xintian.as("ACCEPTOR");
        String some = acceptor.queue(OPEN).rows().first().getAttribute("data-rk");
        Visitor stranger = chromium.visitor(platform);
        stranger.open("/case.xhtml?number=" + some);
        assertThat(stranger.page().url()).contains("/login.xhtml");
        assertThat(stranger.page().content()).doesNotContain("gz-case");
        new LoginPage(stranger.page()).as(platform.account(People.XINTIAN, "DISPATCHER"));
        assertThat(new CasePage(stranger.page()).number()).isEqualTo(some);
        stranger.close();
    }

    @Test
    void the_operator_sees_the_counties_and_no_case() {
        Visitor operator = operator();
        assertThat(operator.open("/")).isEqualTo(200);
        assertThat(operator.page().url()).contains("/counties.xhtml");
        assertThat(operator.page().locator(".gz-cty tbody")).containsText("新田县");
        assertThat(operator.page().locator(".gz-cty tbody")).containsText("370215");
        assertThat(operator.page().getByRole(AriaRole.SEARCHBOX)).hasCount(0);
        for (String page :
                List.of("/queue.xhtml?queue=county", "/case.xhtml?number=XT20261124-0001", "/overview.xhtml")) {
            assertThat(operator.open(page)).as(page).isEqualTo(403);
            assertThat(operator.page().locator("main")).containsText("没有权限");
        }
        operator.close();
    }

    @Test
    void markup_in_a_report_is_shown_as_text() {
        String title = "<script>alert('标题')</script><img src=x onerror=alert(1)>";
        Visitor visitor = xintian.as("ACCEPTOR");
        CasePage made = visitor.newReport()
                .says(title, "<b>正文</b><script>alert('正文')</script>")
                .send();
        String number = made.number();
        assertThat(visitor.page().getByRole(AriaRole.HEADING, level(1))).hasText(title);
        assertThat(visitor.page().locator(".gz-pre").first()).containsText("<b>正文</b>");
        assertThat(visitor.queue("?queue=county&q=" + number).row(number).locator("a.gz-t1"))
                .hasText(title);
        assertThat(visitor.page().locator(".gz-peek h2")).hasText(title);
        visitor.hasNothingToComplainAbout();
        visitor.caseFile(number).choose("不予受理").opinion("试填的脚本").submit("不予受理");
    }

    @Test
    void every_count_of_the_overview_opens_a_list_of_so_many_cases() {
        for (Crew crew : List.of(xintian, jimo)) {
            Visitor visitor = crew.as("DUTY_CHIEF");
            visitor.open("/overview.xhtml");
            OverviewPage overview = new OverviewPage(visitor.page());
            Map<String, Long> counts = overview.counts();
            assertThat(counts).hasSizeGreaterThan(20);
            counts.forEach((address, count) ->
                    assertThat(visitor.queue(address).total()).as(address).isEqualTo(count));
        }
    }

    private void inBothLanguages(Visitor visitor, String path) {
        for (String language : List.of("zh", "en")) {
            String address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
            assertThat(visitor.open(address)).as(address).isEqualTo(200);
            new Screen(visitor.page()).isInOrder(address, language);
            assertThat(visitor.complaints()).as(address).isEmpty();
        }
    }

    private Visitor operator() {
        return chromium.visitor(platform, platform.account("platform", "OPERATOR"));
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
