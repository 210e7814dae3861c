package gezhi.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.ops.Database.Credentials;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The role of somebody else's PostgreSQL is played by one that was started for this test. */
class ExternalDatabaseTest {

    @TempDir
    static Path theirs;

    @TempDir
    Path ours;

    private static MigratedDatabase server;

    @BeforeAll
    static void start() throws Exception {
        server = MigratedDatabase.start(DatabaseFixture.options(theirs));
        Credentials admin = server.superuser().orElseThrow();
        DatabaseFixture.execute(server, admin, "create role county_owner login password 'o'");
        DatabaseFixture.execute(server, admin, "create role county_server login password 's'");
        DatabaseFixture.execute(server, admin, "create database county owner county_owner");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void two_named_roles_are_used_as_they_are() throws Exception {
        var options = external("county", "county_server", "s", Map.of("GEZHI_DB_OWNER", "county_owner"));

        try (MigratedDatabase database = MigratedDatabase.start(options)) {
            assertThat(database.log()).isEmpty();
            assertThat(DatabaseFixture.ask(
                            database,
                            database.database().app(),
                            "select has_table_privilege('platform_county', 'select')"))
                    .isEqualTo("t");
        }
    }

    @Test
    void a_role_that_bypasses_row_level_security_is_refused() {
        Credentials admin = server.superuser().orElseThrow();
        var options = external("county", admin.user(), admin.password(), Map.of("GEZHI_DB_OWNER", "county_owner"));

        assertThatThrownBy(() -> MigratedDatabase.start(options))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bypasses row-level security");
    }

    @Test
    void a_single_role_that_may_not_create_roles_is_refused() {
        assertThatThrownBy(() -> MigratedDatabase.start(external("county", "county_server", "s", Map.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("CREATEROLE");
    }

    @Test
    void roles_of_another_installation_are_left_alone() throws Exception {
        Credentials admin = server.superuser().orElseThrow();

        assertThatThrownBy(() -> MigratedDatabase.start(external("county", admin.user(), admin.password(), Map.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("belongs to another installation");

        assertThat(DatabaseFixture.ask(server, server.database().app(), "select 1"))
                .isEqualTo("1");
    }

    @Test
    void a_wrong_password_is_one_sentence() {
        assertThatThrownBy(() -> MigratedDatabase.start(external("county", "county_server", "wrong", Map.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be used")
                .hasMessageContaining("password authentication failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://localhost/gezhi", "localhost:5432", "jdbc:postgresql:gezhi", "%%"})
    void an_address_that_is_none_is_refused(String url) {
        Map<String, String> environment = Map.of("GEZHI_DB_URL", url, "GEZHI_DB_USER", "u", "GEZHI_DB_PASSWORD", "p");
        var options = DatabaseFixture.options(ours).withEnvironment(environment);

        assertThatThrownBy(() -> MigratedDatabase.start(options))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("jdbc:postgresql://host:5432/gezhi");
    }

    private Options external(String name, String user, String password, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put(
                "GEZHI_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + server.database().port() + "/" + name);
        environment.put("GEZHI_DB_USER", user);
        environment.put("GEZHI_DB_PASSWORD", password);
        environment.put("GEZHI_DB_OWNER_PASSWORD", "o");
        return DatabaseFixture.options(ours).withEnvironment(environment);
    }
}
