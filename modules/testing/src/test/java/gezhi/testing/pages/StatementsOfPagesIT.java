package gezhi.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.testing.platform.Browser;
import gezhi.testing.platform.People;
import gezhi.testing.platform.People.Person;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import gezhi.testing.platform.StatementLog;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page asks the database at most twelve times, its navigation included: counted in PostgreSQL's own log. */
@ExtendWith(RunningPlatform.class)
class StatementsOfPagesIT {

    private static final int MOST = 12;
    private static final int TRIES = 4;

    @ParameterizedTest
    @CsvSource({
        People.XINTIAN + ",ACCEPTOR", People.XINTIAN + ",GRID_WORKER", People.XINTIAN + ",AUDITOR",
        People.JIMO + ",DUTY_CHIEF", People.JIMO + ",TOWN_CENTER", People.JIMO + ",GRID_WORKER"
    })
    void every_page_of_the_daily_work(String county, String role, Platform platform) throws SQLException {
        People people = People.of(platform, county);
        Person person = people.holding(role);
        Account account = person.posts().get(0);
        SeenCase seen = Reports.send(
                people.holding("GRID_WORKER").client(),
                Reports.inGrid("GRID", people.grid()).build());
        Browser browser = Browser.login(platform.baseUrl(), county, account.account(), account.password());
        Map<String, List<String>> asked = new TreeMap<>();
        for (String page : List.of(
                "/overview.xhtml",
                "/queue.xhtml",
                "/queue.xhtml?queue=county&lamp=red",
                "/case.xhtml?number=" + seen.number(),
                "/new.xhtml")) {
            if (browser.open(page).status() == 200) {
                asked.put(page, fewest(browser, page, new StatementLog(new Rows(platform))));
            }
        }
        System.out.println(county + " " + role + ": " + sizes(asked));
        assertThat(asked).as("pages that are open to them").hasSizeGreaterThanOrEqualTo(2);
        asked.forEach((page, statements) ->
                assertThat(statements).as("%s as %s of %s", page, role, county).hasSizeLessThanOrEqualTo(MOST));
        assertThat(asked.values()).as("something is asked at all").anyMatch(statements -> !statements.isEmpty());
    }

    /** Of several times, so that what the server does by itself meanwhile or every other second is not the page's. */
    private static List<String> fewest(Browser browser, String page, StatementLog log) throws SQLException {
        List<String> fewest = null;
        for (int i = 0; i < TRIES; i++) {
            List<String> asked = log.of(() -> browser.open(page));
            if (fewest == null || asked.size() < fewest.size()) {
                fewest = asked;
            }
        }
        return fewest;
    }

    private static Map<String, Integer> sizes(Map<String, List<String>> asked) {
        Map<String, Integer> sizes = new TreeMap<>();
        asked.forEach((page, statements) -> sizes.put(page.replaceFirst("number=.*", "number"), statements.size()));
        return sizes;
    }
}
