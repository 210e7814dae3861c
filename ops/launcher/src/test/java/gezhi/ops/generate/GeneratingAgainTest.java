package gezhi.ops.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.ops.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Generating into what was generated before. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GeneratingAgainTest {

    private static final Plan PLAN = new Plan(2, 200, 2, 5, Optional.of(CountyFixture.COUNTY), CountyFixture.NOW);

    @TempDir
    static Path folder;

    private static CountyFixture county;

    @BeforeAll
    static void start() throws SQLException, IOException {
        county = CountyFixture.start(folder);
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    @Order(1)
    void the_same_seed_gives_the_same_cases() throws SQLException, IOException {
        county.generate(PLAN);
        String first = digest();
        ask("truncate case_file, case_report, case_step, case_evidence, access_audit, case_number_block,"
                + " command_tally, command_tally_open");
        county.generate(PLAN);

        assertThat(digest()).isEqualTo(first);
    }

    @Test
    @Order(2)
    void it_adds_with_numbers_of_their_own() throws SQLException, IOException {
        county.generate(PLAN);

        assertThat(ask("select count(*) || ' ' || count(distinct number) from case_file"))
                .isEqualTo("400 400");
        assertThat(ask("select count(*) from command_tally_difference")).isEqualTo("0");
        assertThat(ask("select count(*) from command_tally_open_difference")).isEqualTo("0");
    }

    @Test
    @Order(3)
    void one_county_can_have_them_all() throws SQLException {
        assertThat(ask("select string_agg(distinct tenant_id, ',') from case_file"))
                .isEqualTo(CountyFixture.COUNTY);
    }

    @Test
    @Order(4)
    void counties_that_are_there_count() throws SQLException, IOException {
        Generated more = county.generate(new Plan(5, 0, 2, 5, Optional.empty(), CountyFixture.NOW));

        assertThat(more.countiesBefore()).isEqualTo(2);
        assertThat(more.counties()).isEqualTo(5);
        assertThat(ask("select count(distinct tenant_id) from grid_cell")).isEqualTo("5");
        assertThat(
                        ask(
                                "select count(*) from config_version v join platform_county c on c.code = v.tenant_id"
                                        + " where v.county not like '%\"' || c.code || '\"%' or v.county not like '%' || c.name || '%'"))
                .isEqualTo("0");
    }

    @Test
    @Order(5)
    void a_county_that_is_not_there_is_named() {
        assertThatThrownBy(() -> county.generate(new Plan(0, 10, 2, 5, Optional.of("999999"), CountyFixture.NOW)))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no county 999999.");
    }

    private static String digest() throws SQLException {
        return ask(
                "select md5(string_agg(t, ',' order by t)) from (select md5(c::text) t from case_file c union all"
                        + " select md5(s::text) from case_step s union all"
                        + " select md5(r::text) from case_report r union all select md5(a::text) from access_audit a) all_rows");
    }

    private static String ask(String query) throws SQLException {
        try (Connection connection = county.superuser();
                var statement = connection.createStatement()) {
            if (!statement.execute(query)) {
                return null;
            }
            try (var answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
