package gezhi.web.seeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesAreSetAsideTest {

    @TempDir
    private Path folder;

    @Test
    void lines_are_in_the_file_once_they_are_flushed() throws IOException {
        try (var file = new RotatingFile(folder.resolve("r.log"), 1_000, 2)) {
            file.write("a");
            file.flush();
            assertThat(folder.resolve("r.log")).hasContent("a\n");
        }
    }

    @Test
    void a_file_that_would_grow_over_its_limit_is_set_aside_and_the_oldest_goes() throws IOException {
        try (var file = new RotatingFile(folder.resolve("r.log"), 10, 2)) {
            for (String line : new String[] {"first", "second", "third", "fourth"}) {
                file.write(line);
                file.flush();
            }
        }
        assertThat(folder.resolve("r.log")).hasContent("fourth\n");
        assertThat(folder.resolve("r.log.1")).hasContent("third\n");
        assertThat(folder.resolve("r.log.2")).hasContent("second\n");
        assertThat(Files.exists(folder.resolve("r.log.3"))).isFalse();
    }

    @Test
    void a_file_of_before_is_gone_on_with() throws IOException {
        Files.writeString(folder.resolve("r.log"), "before\n");
        try (var file = new RotatingFile(folder.resolve("r.log"), 1_000, 2)) {
            file.write("after");
        }
        assertThat(folder.resolve("r.log")).hasContent("before\nafter\n");
    }
}
