package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processor time as {@code /proc} tells it. */
class ProcessTableTest {

    @TempDir
    Path proc;

    @Test
    void time_of_the_process_and_of_its_ended_children_is_read_behind_any_name() {
        var entry = ProcessTable.parse("42 (odd) (name) S 7 42 42 0 -1 4194560 9 8 7 6 100 20 3 4 20 0 1 0 5 6 7");

        assertThat(entry.parent()).isEqualTo(7);
        assertThat(entry.command()).isEqualTo("odd) (name");
        assertThat(entry.ticks()).isEqualTo(127);
    }

    @Test
    void a_tree_counts_without_the_trees_that_are_counted_elsewhere() throws IOException {
        process(10, 1, "launcher", 5);
        process(11, 10, "wrk", 30);
        process(12, 10, "java", 1000);
        process(13, 12, "helper", 100);
        process(20, 1, "somebody else", 7);

        ProcessTable table = ProcessTable.read(proc);

        assertThat(table.millis(10, Set.of(12L))).isEqualTo(350);
        assertThat(table.millis(12, Set.of())).isEqualTo(11_000);
        assertThat(table.parent(13)).isEqualTo(12);
        assertThat(table.has(99)).isFalse();
    }

    @Test
    void this_machine_tells_the_time_of_this_process() throws IOException {
        long self = ProcessHandle.current().pid();

        assertThat(ProcessTable.read().millis(self, Set.of())).isPositive();
    }

    private void process(long pid, long parent, String name, long ticks) throws IOException {
        Path folder = Files.createDirectory(proc.resolve(Long.toString(pid)));
        Files.writeString(
                folder.resolve("stat"),
                pid + " (" + name + ") S " + parent + " 0 0 0 -1 0 0 0 0 0 " + ticks + " 0 0 0 20 0 1 0 5");
    }
}
