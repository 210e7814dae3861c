package gezhi.ops;

import static gezhi.ops.DatabaseFixture.ask;
import static gezhi.ops.DatabaseFixture.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.ops.Database.Credentials;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseTest {

    @TempDir
    static Path folder;

    private static MigratedDatabase database;

    @BeforeAll
    static void start() {
        database = MigratedDatabase.start(DatabaseFixture.options(folder).withLogStatements(true));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync,on",
        "synchronous_commit,on",
        "full_page_writes,on",
        "data_checksums,on",
        "listen_addresses,127.0.0.1"
    })
    void it_is_durable_and_listens_on_this_machine_alone(String setting, String value) throws SQLException {
        assertThat(ask(database, owner(), "show " + setting)).isEqualTo(value);
    }

    @Test
    void the_login_role_owns_nothing_and_may_not_bypass_anything() throws SQLException {
        assertThat(ask(
                        database,
                        app(),
                        "select count(*) from pg_shdepend where deptype = 'o' and refobjid = "
                                + "(select oid from pg_roles where rolname = current_user)"))
                .isEqualTo("0");
        assertThat(ask(
                        database,
                        app(),
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb"
                                + " or rolreplication from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThat(ask(
                        database,
                        app(),
                        "select count(*) from pg_auth_members m join pg_roles r on r.oid = m.member"
                                + " where r.rolname = current_user"))
                .isEqualTo("0");
    }

    @Test
    void the_login_role_cannot_create_tables() {
        assertThatThrownBy(() -> execute(database, app(), "create table mine (id int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_owner_owns_the_tables_and_is_no_superuser() throws SQLException {
        assertThat(ask(database, owner(), "select tableowner from pg_tables where tablename = 'databasechangelog'"))
                .isEqualTo(owner().user());
        assertThat(ask(database, owner(), "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void nobody_logs_in_without_the_password() {
        var guess = new Credentials(app().user(), "guess");

        assertThatThrownBy(() -> ask(database, guess, "select 1"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void each_statement_is_logged_with_its_role_when_asked_for() throws Exception {
        ask(database, app(), "select 'spoken by the server'");

        assertThat(Files.readString(database.log().orElseThrow()))
                .containsPattern(app().user() + "@gezhi LOG: .*spoken by the server");
    }

    @Test
    void a_second_start_on_the_same_data_is_refused_and_the_first_goes_on() throws SQLException {
        assertThatThrownBy(() -> MigratedDatabase.start(DatabaseFixture.options(folder)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Another Gezhi is running");

        assertThat(ask(database, app(), "select 1")).isEqualTo("1");
    }

    private static Credentials owner() {
        return database.database().owner();
    }

    private static Credentials app() {
        return database.database().app();
    }
}
