package gezhi.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_with_somebody_elses_files_is_neither_written_nor_wiped() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() ->
                        MigratedDatabase.start(DatabaseFixture.options(folder).withFresh(true)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was not made by Gezhi");

        assertThat(folder).isDirectoryContaining(file -> file.endsWith("thesis.txt"));
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void a_file_is_no_data_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void fresh_wipes_what_we_made_and_does_not_follow_links() throws IOException {
        Path outside = Files.writeString(
                Files.createDirectory(folder.resolve("outside")).resolve("kept.txt"), "kept");
        Path ours = folder.resolve("ours");
        try (DataDirectory data = DataDirectory.open(ours)) {
            data.secrets().password("database.app");
            Files.createSymbolicLink(ours.resolve("link"), outside.getParent());
        }

        try (DataDirectory data = DataDirectory.open(ours)) {
            data.wipe();
        }

        assertThat(ours.resolve("secrets.properties")).doesNotExist();
        assertThat(ours.resolve("link")).doesNotExist();
        assertThat(outside).hasContent("kept");
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused_and_wipes_nothing() throws IOException {
        try (DataDirectory first = DataDirectory.open(folder)) {
            String password = first.secrets().password("database.app");

            assertThatThrownBy(() -> MigratedDatabase.start(
                            DatabaseFixture.options(folder).withFresh(true)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Another Gezhi is running");

            assertThat(first.secrets().password("database.app")).isEqualTo(password);
        }
        DataDirectory.open(folder).close();
    }

    @Test
    void only_the_owner_reads_folder_and_secrets() throws IOException {
        Path ours = folder.resolve("a/b");
        try (DataDirectory data = DataDirectory.open(ours)) {
            data.secrets().key("token.key");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ours)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ours.resolve("secrets.properties"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void secrets_are_made_once_and_kept() {
        try (DataDirectory data = DataDirectory.open(folder)) {
            String password = data.secrets().password("a");
            String other = data.secrets().password("b");
            String key = data.secrets().key("token.key");

            assertThat(data.secrets().password("a"))
                    .isEqualTo(password)
                    .hasSize(24)
                    .isNotEqualTo(other);
            assertThat(data.secrets().key("token.key")).isEqualTo(key).hasSize(44);
        }
    }

    @Test
    void a_full_disk_is_said_before_anything_is_written() {
        try (DataDirectory data = DataDirectory.open(folder)) {
            assertThatThrownBy(() -> data.requireSpace(Long.MAX_VALUE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("MB left");
        }
    }
}
