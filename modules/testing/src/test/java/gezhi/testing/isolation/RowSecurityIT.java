package gezhi.testing.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.ops.Platform;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The server's login role, with raw SQL. It is put on by the superuser (SET SESSION AUTHORIZATION), so that the log of the
 * server's own statements, which another test reads, holds the server's alone.
 */
@ExtendWith(RunningPlatform.class)
class RowSecurityIT {

    private Platform platform;
    private Rows rows;
    private List<String> tables;

    @BeforeEach
    void tables(Platform platform) throws SQLException {
        this.platform = platform;
        Twins.of(platform);
        rows = new Rows(platform);
        tables = rows.countyTables();
        // A job empties it between one count and the other.
        tables.remove("command_tally_change");
        assertThat(tables).hasSizeGreaterThan(15);
    }

    @Test
    void without_a_county_no_county_table_shows_a_row() throws SQLException {
        try (Connection connection = asServer()) {
            for (String table : tables) {
                assertThat(count(connection, "select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
            execute(connection, "select set_config('app.tenant', '', false)");
            for (String table : tables) {
                assertThat(count(connection, "select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void with_a_county_only_its_rows_show() throws SQLException {
        try (Connection connection = asServer()) {
            for (String county : List.of(People.XINTIAN, People.JIMO, Twins.FIRST, Twins.SECOND, "platform")) {
                execute(connection, "select set_config('app.tenant', '" + county + "', false)");
                for (String table : tables) {
                    assertThat(count(
                                    connection,
                                    "select count(*) from " + table + " where tenant_id <> '" + county + "'"))
                            .as("%s in %s", table, county)
                            .isZero();
                    assertThat(count(connection, "select count(*) from " + table))
                            .as("%s in %s", table, county)
                            .isEqualTo(Long.parseLong(
                                    rows.strings("select count(*) from " + table + " where tenant_id = ?", county)
                                            .get(0)));
                }
            }
        }
    }

    @Test
    void the_tables_that_matter_do_have_rows_of_several_counties() throws SQLException {
        for (String table : List.of(
                "case_file",
                "case_step",
                "case_report",
                "case_attachment",
                "case_attachment_content",
                "access_account",
                "access_audit",
                "access_token",
                "grid_cell",
                "config_version")) {
            assertThat(rows.strings("select distinct tenant_id from " + table))
                    .as(table)
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void nothing_is_inserted_for_another_county_or_for_none() throws SQLException {
        String insert = "insert into case_number_block (tenant_id, day, taken) values ('" + Twins.FIRST
                + "', date '2001-01-01', 1)";
        try (Connection connection = asServer()) {
            assertThatThrownBy(() -> execute(connection, insert)).hasMessageContaining("row-level security");
            execute(connection, "select set_config('app.tenant', '" + Twins.SECOND + "', false)");
            assertThatThrownBy(() -> execute(connection, insert)).hasMessageContaining("row-level security");
            assertThatThrownBy(
                            () -> execute(connection, "update case_number_block set tenant_id = '" + Twins.FIRST + "'"))
                    .hasMessageContaining("row-level security");
            assertThat(update(connection, "update case_file set title = 'x' where tenant_id = '" + Twins.FIRST + "'"))
                    .isZero();
            assertThat(update(connection, "delete from access_token where tenant_id = '" + Twins.FIRST + "'"))
                    .isZero();
        }
    }

    @Test
    void what_is_appended_is_never_changed_or_taken_away() throws SQLException {
        List<String> appended = rows.strings(
                "select c.relname from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace"
                        + " and obj_description(c.oid, 'pg_class') like 'append-only%'");
        assertThat(appended)
                .contains(
                        "case_report",
                        "case_step",
                        "case_attachment",
                        "case_attachment_content",
                        "case_evidence",
                        "access_audit",
                        "config_version",
                        "config_draft");
        try (Connection connection = asServer()) {
            execute(connection, "select set_config('app.tenant', '" + Twins.FIRST + "', false)");
            for (String table : appended) {
                assertThatThrownBy(() -> execute(connection, "update " + table + " set tenant_id = tenant_id"))
                        .as(table)
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> execute(connection, "delete from " + table))
                        .as(table)
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> execute(connection, "truncate " + table))
                        .as(table)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void the_login_role_cannot_make_itself_more_than_it_is() throws SQLException {
        try (Connection connection = asServer()) {
            for (String attempt : List.of(
                    "alter table case_file disable row level security",
                    "drop policy county on case_file",
                    "create policy open on case_file using (true)",
                    "create table mine (a int)",
                    "create role friend superuser",
                    "set role gezhi_owner",
                    "set row_security = off; select count(*) from case_file",
                    "drop table case_file",
                    "delete from platform_county",
                    "select * from pg_authid")) {
                assertThatThrownBy(() -> execute(connection, attempt))
                        .as(attempt)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void the_server_logs_in_with_that_very_role() throws SQLException {
        try (Connection connection =
                        platform.database().connect(platform.database().app());
                Statement statement = connection.createStatement()) {
            var row = statement.executeQuery("select session_user, current_user");
            row.next();
            assertThat(row.getString(1)).isEqualTo(platform.database().app().user());
            assertThat(row.getString(2)).isEqualTo(row.getString(1));
        }
        assertThat(rows.strings(
                        "select distinct usename from pg_stat_activity where datname = ?"
                                + " and application_name not like 'gezhi launcher%'",
                        platform.database().name()))
                .containsExactly(platform.database().app().user());
    }

    private Connection asServer() throws SQLException {
        Connection connection = rows.connect();
        execute(
                connection,
                "set session authorization " + platform.database().app().user());
        return connection;
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            var row = statement.executeQuery(query);
            row.next();
            return row.getLong(1);
        }
    }

    private static int update(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
