package gezhi.ops;

import static gezhi.ops.DatabaseFixture.ask;
import static gezhi.ops.DatabaseFixture.execute;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSurvivesKillsTest {

    @TempDir
    Path folder;

    @Test
    void what_was_committed_is_there_after_the_database_was_killed() throws Exception {
        try (MigratedDatabase first = MigratedDatabase.start(DatabaseFixture.options(folder))) {
            execute(first, first.database().owner(), "create table kept as select 42 as answer");
            Process postgres = first.process().orElseThrow().process();
            postgres.destroyForcibly().waitFor();
        }
        try (MigratedDatabase second = MigratedDatabase.start(DatabaseFixture.options(folder))) {
            assertThat(ask(second, second.database().owner(), "select answer from kept"))
                    .isEqualTo("42");
        }
    }

    @Test
    void a_process_id_file_that_names_somebody_elses_process_hinders_nothing_and_harms_nobody() throws Exception {
        MigratedDatabase.start(DatabaseFixture.options(folder)).close();
        Process innocent = new ProcessBuilder("sleep", "600").start();
        try {
            Path stale = EmbeddedDatabase.cluster(folder).resolve("postmaster.pid");
            Files.writeString(
                    stale, innocent.pid() + "\n" + stale.getParent() + "\n1\n5432\n\n127.0.0.1\n  1 1\nready\n");
            Files.writeString(folder.resolve("server.pid"), Long.toString(innocent.pid()));

            try (MigratedDatabase again = MigratedDatabase.start(DatabaseFixture.options(folder))) {
                assertThat(ask(again, again.database().app(), "select 1")).isEqualTo("1");
            }
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroy();
        }
    }

    @Test
    void a_killed_launcher_leaves_no_database_behind_and_the_next_start_keeps_the_data() throws Exception {
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldDatabase.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle postgres;
        try (var lines = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8))) {
            postgres = ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
            launcher.destroyForcibly().waitFor();
        }
        postgres.onExit().get(30, TimeUnit.SECONDS);

        try (MigratedDatabase again = MigratedDatabase.start(DatabaseFixture.options(folder))) {
            assertThat(ask(again, again.database().owner(), "select answer from kept"))
                    .isEqualTo("42");
        }
    }

    @Test
    void an_interrupted_first_start_begins_anew() throws Exception {
        DataDirectory.open(folder).close();
        Files.writeString(Files.createDirectory(folder.resolve("postgres.new")).resolve("PG_VERSION"), "half");

        try (MigratedDatabase database = MigratedDatabase.start(DatabaseFixture.options(folder))) {
            assertThat(ask(database, database.database().app(), "select 1")).isEqualTo("1");
        }
        assertThat(folder.resolve("postgres.new")).doesNotExist();
    }
}
