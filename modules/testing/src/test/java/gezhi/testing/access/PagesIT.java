package gezhi.testing.access;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.testing.platform.Browser;
import gezhi.testing.platform.Browser.Page;
import gezhi.testing.platform.Pages;
import gezhi.testing.platform.People;
import gezhi.testing.platform.RunningPlatform;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which page opens for whom. */
@ExtendWith(RunningPlatform.class)
class PagesIT {

    private static final Set<String> OPEN = Set.of("/login.xhtml", "/error.xhtml");

    private static final Set<String> FLOW = Set.of("/queue.xhtml", "/case.xhtml", "/new.xhtml");
    private static final Set<String> CENTRE = Set.of("/queue.xhtml", "/case.xhtml", "/new.xhtml", "/overview.xhtml");
    private static final Set<String> READING = Set.of("/queue.xhtml", "/case.xhtml", "/overview.xhtml");

    /** Beside what is open, and the page to change the own password. */
    private static final Map<String, Set<String>> PAGES = Map.ofEntries(
            Map.entry("GRID_WORKER", FLOW),
            Map.entry("GRID_LEADER", FLOW),
            Map.entry("VILLAGE", FLOW),
            Map.entry("DEPARTMENT", FLOW),
            Map.entry("HANDLER", FLOW),
            Map.entry("TOWN_CENTER", CENTRE),
            Map.entry("ACCEPTOR", CENTRE),
            Map.entry("DUTY_CHIEF", CENTRE),
            Map.entry("DISPATCHER", CENTRE),
            Map.entry("SUPERVISOR", CENTRE),
            Map.entry("LEADER", CENTRE),
            Map.entry("ASSESSOR", CENTRE),
            Map.entry("AUDITOR", READING),
            Map.entry("COUNTY_ADMIN", READING),
            Map.entry("OPERATOR", Set.of("/counties.xhtml")));

    private Platform platform;
    private Set<String> pages;

    @BeforeEach
    void pages(Platform platform) {
        this.platform = platform;
        pages = Pages.all();
        assertThat(pages).contains("/login.xhtml", "/queue.xhtml", "/case.xhtml", "/overview.xhtml", "/counties.xhtml");
    }

    @Test
    void without_a_login_every_page_leads_to_the_login_page() {
        for (String page : pages) {
            Page answer = new Browser(platform.baseUrl()).open(page);
            if (OPEN.contains(page)) {
                assertThat(answer.location()).as(page).isNull();
            } else {
                assertThat(answer.status()).as(page).isEqualTo(302);
                assertThat(answer.location()).as(page).startsWith("/login.xhtml");
                assertThat(answer.text()).as(page).doesNotContain("XT2026", "JM2026");
            }
        }
        assertThat(new Browser(platform.baseUrl()).open("/").location()).startsWith("/login.xhtml");
        assertThat(new Browser(platform.baseUrl()).open("/files/0").location()).startsWith("/login.xhtml");
    }

    @Test
    void every_role_opens_its_pages_and_is_refused_the_others() {
        for (String county : List.of(People.XINTIAN, People.JIMO, "platform")) {
            for (People.Person person : People.of(platform, county).all()) {
                Set<String> mine = new TreeSet<>(Set.of("/password.xhtml"));
                person.posts().forEach(post -> mine.addAll(PAGES.get(post.role())));
                Account account = person.posts().get(0);
                Browser browser = Browser.login(platform.baseUrl(), county, account.account(), account.password());
                for (String page : pages) {
                    if (OPEN.contains(page)) {
                        continue;
                    }
                    int expected = !mine.contains(page) ? 403 : page.equals("/case.xhtml") ? 404 : 200;
                    assertThat(browser.open(page).status())
                            .as("%s opens %s", person, page)
                            .isEqualTo(expected);
                }
                Page home = browser.open("/");
                assertThat(home.status()).as("home of %s", person).isEqualTo(302);
                assertThat(browser.open(home.location()).status())
                        .as("home of %s", person)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void what_is_inside_is_not_served() {
        Account account = platform.account(People.XINTIAN, "DUTY_CHIEF");
        Browser browser = Browser.login(platform.baseUrl(), account.county(), account.account(), account.password());
        for (String path : List.of(
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/page.xhtml",
                "/META-INF/persistence.xml",
                "/WEB-INF/classes/META-INF/persistence.xml",
                "/queue.xhtml/../WEB-INF/web.xml",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/%57EB-INF/web.xml",
                "/messages.properties")) {
            Page answer = browser.open(path);
            assertThat(answer.status()).as(path).isIn(400, 403, 404);
            assertThat(answer.text()).as(path).doesNotContain("<web-app", "persistence-unit", "ui:composition");
        }
    }

    @Test
    void other_spellings_of_a_page_open_nothing_more() {
        Account account = platform.account(People.XINTIAN, "GRID_WORKER");
        Browser browser = Browser.login(platform.baseUrl(), account.county(), account.account(), account.password());
        for (String path : List.of(
                "/overview.xhtml;x=.css",
                "/overview.xhtml/",
                "/overview.xhtml/queue.xhtml",
                "/queue.xhtml/../overview.xhtml",
                "/overview.xhtml%3b",
                "/OVERVIEW.XHTML",
                "/jakarta.faces.resource/../overview.xhtml",
                "/overview.jsf",
                "/faces/overview.xhtml",
                "/counties.xhtml")) {
            assertThat(browser.open(path).status()).as(path).isIn(302, 400, 403, 404);
        }
    }

    @Test
    void a_session_writes_nothing_over_the_api() {
        Account account = platform.account(People.XINTIAN, "ACCEPTOR");
        Browser browser = Browser.login(platform.baseUrl(), account.county(), account.account(), account.password());
        assertThat(browser.open("/api/v1/cases").status()).as("it reads").isEqualTo(200);
        assertThat(browser.post(
                                "/api/v1/reports",
                                "{\"title\":\"a\",\"text\":\"b\",\"channel\":\"WEB\"}",
                                "application/json")
                        .status())
                .as("another site could make it write")
                .isEqualTo(401);
    }

    @Test
    void after_logout_the_session_is_over() {
        Account account = platform.account(People.XINTIAN, "ACCEPTOR");
        Browser browser = Browser.login(platform.baseUrl(), account.county(), account.account(), account.password());
        Page queue = browser.open("/queue.xhtml");
        assertThat(queue.status()).isEqualTo(200);
        Browser thief = browser.thief();
        assertThat(thief.open("/queue.xhtml").status()).isEqualTo(200);
        browser.submit(queue, "out", "/queue.xhtml", Map.of());
        assertThat(browser.open("/queue.xhtml").status()).isEqualTo(302);
        assertThat(thief.open("/queue.xhtml").status()).isEqualTo(302);
    }
}
