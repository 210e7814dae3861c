package gezhi.ops.generate;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Account;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three counties and two thousand cases after one county that is there. */
class GeneratingTest {

    private static final int CASES = 2_000;

    @TempDir
    static Path folder;

    private static CountyFixture county;
    private static Generated generated;

    @BeforeAll
    static void generate() throws SQLException, IOException {
        county = CountyFixture.start(folder);
        generated = county.generate(new Plan(3, CASES, 6, 7, Optional.empty(), CountyFixture.NOW));
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void all_of_it_is_there_and_the_first_counties_have_most() throws SQLException {
        assertThat(generated.countiesBefore()).isEqualTo(1);
        assertThat(generated.counties()).isEqualTo(3);
        assertThat(number("select count(*) from case_file")).isEqualTo(CASES);
        List<String> sizes = column("select count(*) from case_file group by tenant_id order by count(*) desc");
        assertThat(sizes).hasSize(3);
        assertThat(Integer.parseInt(sizes.get(0))).isGreaterThan(CASES * 4 / 10);
        assertThat(number("select max(n) - 4 * min(n) from (select count(*) n from case_file group by grid) g"))
                .as("some grids are hot")
                .isPositive();
    }

    @Test
    void nothing_belongs_to_nothing() throws SQLException {
        none("select 1 from case_step s left join case_file c on c.tenant_id = s.tenant_id and c.id = s.case_id"
                + " where c.id is null");
        none("select 1 from case_file c full join case_report r on r.tenant_id = c.tenant_id and r.id = c.id"
                + " where c.id is null or r.id is null");
        none("select 1 from case_file c left join config_version v on v.tenant_id = c.tenant_id and v.id = c.config_id"
                + " where v.id is null");
        none("select 1 from case_step s left join access_account a on a.tenant_id = s.tenant_id and a.id = s.account_id"
                + " and a.account = s.account where a.id is null");
        none("select 1 from case_step s where not exists (select from grid_unit u where u.tenant_id = s.tenant_id and"
                + " u.code = s.to_holder) and not exists (select from grid_cell g where g.tenant_id = s.tenant_id and"
                + " g.code = s.to_holder)");
        none("select 1 from case_file where tenant_id <> left(grid, 6)");
    }

    @Test
    void every_history_goes_from_the_report_to_where_the_case_stands() throws SQLException {
        none("select case_id from case_step group by tenant_id, case_id having min(seq) <> 1 or max(seq) <> count(*)");
        none(
                "select 1 from (select seq, from_state, from_holder, done_at,"
                        + " lag(to_state) over w as state, lag(to_holder) over w as holder, lag(done_at) over w as before"
                        + " from case_step window w as (partition by tenant_id, case_id order by seq)) s"
                        + " where from_state is distinct from state or from_holder is distinct from holder or done_at < before");
        none("select 1 from case_file c join case_step s on s.tenant_id = c.tenant_id and s.case_id = c.id"
                + " and s.seq = c.steps where s.to_state <> c.state or s.to_holder <> c.holder or s.desk <> c.desk"
                + " or s.done_at <> c.step_at or c.version <> c.steps");
        none("select 1 from case_step where done_at > '" + CountyFixture.NOW + "'");
        assertThat(number("select count(*) from access_audit")).isEqualTo(number("select count(*) from case_step"));
    }

    @Test
    void what_has_ended_says_when_and_runs_no_more() throws SQLException {
        none("select 1 from case_file where (ended_at is null) = (state in ('CLOSED', 'REJECTED', 'VOIDED'))");
        String limits = " from case_file c, jsonb_array_elements(c.limits::jsonb) l where ";
        none("select 1" + limits + "c.ended_at is not null and l->>'ended' is null");
        none(
                "select 1 from case_file where ended_at is null and not exists (select from jsonb_array_elements(limits::jsonb) l"
                        + " where l->>'ended' is null)");
        none("select c.due_at" + limits + "c.ended_at is null and l->>'ended' is null and l->>'paused' is null"
                + " group by c.tenant_id, c.id, c.due_at having min((l->>'deadline')::timestamptz) <> c.due_at");
    }

    @Test
    void few_are_open_in_many_states_under_every_lamp() throws SQLException {
        double open = number("select count(*) from case_file where ended_at is null") / (double) CASES;
        assertThat(open).isBetween(0.015, 0.04);
        assertThat(column("select distinct state from case_file where ended_at is null"))
                .hasSizeGreaterThan(5);
        String now = "'" + CountyFixture.NOW + "'";
        assertThat(column("select distinct case when due_at < " + now + " then 'RED' when yellow_at < " + now
                        + " then 'YELLOW' else 'GREEN' end from case_file where ended_at is null"))
                .contains("RED", "GREEN");
        assertThat(number("select count(*) from case_file where returns + reworks > 0"))
                .isGreaterThan(CASES / 50);
    }

    @Test
    void most_is_reported_and_done_in_working_time() throws SQLException {
        String hour = "extract(hour from done_at at time zone 'Asia/Shanghai')";
        assertThat(number(
                        "select 100 * count(*) filter (where " + hour + " between 8 and 17) / count(*) from case_step"))
                .isGreaterThan(80);
        assertThat(number("select count(*) from case_file where extract(isodow from reported_at) > 5") * 7)
                .isLessThan(CASES * 2);
    }

    @Test
    void numbers_are_taken_from_the_days_of_the_reports() throws SQLException {
        none("select 1 from case_file where substr(number, 3, 8) <> to_char(reported_at at time zone 'Asia/Shanghai',"
                + " 'YYYYMMDD')");
        none("select 1 from case_file c left join case_number_block b on b.tenant_id = c.tenant_id"
                + " and b.day = (c.reported_at at time zone 'Asia/Shanghai')::date"
                + " where b.taken is null or b.taken < split_part(c.number, '-', 2)::int");
    }

    @Test
    void whatever_is_red_was_yellow_before() throws SQLException {
        none("select 1 from case_file where yellow_at > due_at");
    }

    @Test
    void the_boards_have_counted_them() throws SQLException {
        none("select 1 from command_tally_difference");
        none("select 1 from command_tally_open_difference");
        assertThat(number("select sum(reported) from command_tally")).isEqualTo(CASES);
        assertThat(number("select sum(open) from command_tally_open"))
                .isEqualTo(number("select count(*) from case_file where ended_at is null"));
    }

    @Test
    void whoever_can_log_in_at_the_template_can_log_in_at_its_copies() throws IOException, SQLException {
        Set<String> counties = Set.copyOf(column("select code from platform_county"));
        assertThat(county.accounts()).extracting(Account::county).containsAll(counties);
        Set<String> passwords = county.accounts().stream()
                .filter(each -> each.county().equals(CountyFixture.COUNTY))
                .map(Account::password)
                .collect(Collectors.toSet());
        assertThat(county.accounts()).extracting(Account::password).isSubsetOf(passwords);
        none("select 1 from access_account a where password_hash is null and account like 'acceptor%'");
    }

    @Test
    void the_server_sees_one_county_at_a_time() throws SQLException {
        try (Connection server = county.server();
                var statement = server.createStatement()) {
            statement.execute("set app.tenant = '" + CountyNames.code(0) + "'");
            try (var answer = statement.executeQuery("select distinct tenant_id from case_file")) {
                assertThat(answer.next()).isTrue();
                assertThat(answer.getString(1)).isEqualTo(CountyNames.code(0));
                assertThat(answer.next()).isFalse();
            }
        }
    }

    private static void none(String query) throws SQLException {
        assertThat(column(query)).as(query).isEmpty();
    }

    private static long number(String query) throws SQLException {
        return Long.parseLong(column(query).get(0));
    }

    private static List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = county.superuser();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            while (answer.next()) {
                values.add(answer.getString(1));
            }
        }
        return values;
    }
}
