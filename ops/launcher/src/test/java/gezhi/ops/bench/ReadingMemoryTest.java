package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Memory of processes as Linux tells it. */
class ReadingMemoryTest {

    @Test
    void the_line_of_a_figure_is_found() {
        String status = "Name:\tjava\nVmHWM:\t  800000 kB\nVmRSS:\t  716800 kB\nRssAnon:\t 1 kB\n";
        assertThat(Memory.megabytes(status, "VmRSS:")).isEqualTo(700);
    }

    @Test
    void without_the_line_there_is_no_figure() {
        assertThat(Memory.megabytes("Name:\tkthreadd\n", "VmRSS:")).isNaN();
    }

    @Test
    void this_process_has_memory() {
        assertThat(Memory.resident(ProcessHandle.current().pid())).isGreaterThan(10);
        assertThat(Memory.proportional(ProcessHandle.current().pid())).isGreaterThan(10);
    }

    @Test
    void a_process_that_is_not_there_has_no_figure() {
        assertThat(Memory.resident(Long.MAX_VALUE)).isNaN();
    }
}
