package gezhi.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.testing.platform.Browser;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.People.Person;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A county whose ended cases are more than anybody pages: one that is very old, and 51,000 copies of it since. */
@ExtendWith(RunningPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListsIT {

    private static final String TITLE = "陈年旧案一件";
    private static final String SEARCH = "queue=county&q=" + URLEncoder.encode(TITLE, StandardCharsets.UTF_8);

    private Rows rows;
    private String oldest;
    private String title;
    private String reported;
    private Person acceptor;
    private Browser browser;

    @BeforeAll
    void many_have_ended(Platform platform) throws SQLException {
        rows = new Rows(platform);
        oldest = rows.strings(
                        "select number from case_file where tenant_id = ? and ended_at is not null order by 1 limit 1",
                        People.JIMO)
                .get(0);
        title = of("title");
        reported = of("reported_at::text");
        rows.change(
                "insert into case_file select copy.* from case_file c, generate_series(1, 51000) i,"
                        + " jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),"
                        + " 'number', 'JM20010101-' || to_char(i, 'FM00000'),"
                        + " 'reported_at', timestamptz '2001-01-01Z' + i * interval '1 minute')) copy"
                        + " where c.tenant_id = ? and c.number = ?",
                People.JIMO,
                oldest);
        change(TITLE, "2000-01-01Z");
        rows.change("analyze case_file");
    }

    @BeforeEach
    void somebody_looks(Platform platform) {
        acceptor = People.of(platform, People.JIMO).holding("ACCEPTOR");
        Account account = acceptor.posts().get(0);
        browser = Browser.login(platform.baseUrl(), People.JIMO, account.account(), account.password());
    }

    // Nothing refers to the copies: looking for that once for each of them would take longer than all the tests.
    @AfterAll
    void they_are_gone() throws SQLException {
        try (Connection connection = rows.connect();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "delete from case_file where tenant_id = '" + People.JIMO + "' and number like 'JM20010101-%'");
        }
        change(title, reported);
        rows.change("vacuum (analyze) case_file");
    }

    private String of(String column) throws SQLException {
        return rows.strings(
                        "select " + column + " from case_file where tenant_id = ? and number = ?", People.JIMO, oldest)
                .get(0);
    }

    private void change(String name, String at) throws SQLException {
        rows.change(
                "update case_file set title = ?, reported_at = ?::timestamptz where tenant_id = ? and number = ?",
                name,
                at,
                People.JIMO,
                oldest);
    }

    @Test
    void a_list_is_counted_and_paged_as_far_as_its_bound() {
        assertThat(browser.open("/queue.xhtml?queue=county").text())
                .contains("10,000 件以上")
                .contains("更多请缩小范围");
        browser.open("/queue.xhtml?queue=county&lang=en");
        assertThat(browser.open("/queue.xhtml?queue=county").text())
                .contains("10,000+ cases")
                .contains("narrow the list for more");
        assertThat(browser.open("/queue.xhtml?queue=county&sort=due").text())
                .as("what has ended has no time left")
                .contains("open=true")
                .doesNotContain("10,000+");
    }

    @Test
    void what_few_cases_answer_is_looked_for_among_the_latest_unless_asked() {
        assertThat(browser.open("/queue.xhtml?" + SEARCH).text())
                .contains("上报 2001-01-0")
                .doesNotContain(oldest);
        assertThat(browser.open("/queue.xhtml?" + SEARCH + "&reportedFrom=1970-01-01T00:00:00Z")
                        .text())
                .contains("不限上报时间")
                .contains(oldest);
        assertThat(browser.open("/queue.xhtml?queue=county&q=" + oldest).text())
                .as("numbers are found at any age")
                .contains(TITLE);
    }

    @Test
    void programs_find_it_by_following_the_cursor() {
        Client client = acceptor.client();
        List<String> found = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page = client.get("/api/v1/cases?" + SEARCH + cursor).json();
            List<JsonObject> items = page.getJsonArray("items").getValuesAs(JsonObject.class);
            items.forEach(item -> found.add(item.getString("caseNumber")));
            sizes.add(items.size());
            String next = page.getString("nextCursor", null);
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(found).containsExactly(oldest);
        assertThat(sizes).containsExactly(0, 1);
    }
}
