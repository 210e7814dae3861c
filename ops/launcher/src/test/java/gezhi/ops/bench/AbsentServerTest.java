package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.ops.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bench without a server says so, in both languages, and ends. */
class AbsentServerTest {

    @TempDir
    Path data;

    @Test
    void a_server_that_does_not_run_is_named_before_anything_is_measured() throws IOException {
        Files.writeString(
                data.resolve("accounts.csv"),
                "county,account,role,unit,password\n431128,wang,DUTY_CHIEF,431128,secret\n");
        var bench = new BenchCommand(line -> {});
        List<String> words =
                List.of("lists", "--data", data.toString(), "--url", nowhere().toString(), "--smoke");

        assertThatThrownBy(() -> bench.run(words))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not answer")
                .satisfies(e -> assertThat(((Refusal) e).chinese()).contains("没有响应"));
    }

    @Test
    void clients_of_whom_none_is_answered_have_measured_nothing() throws IOException {
        URI server = nowhere();

        assertThatThrownBy(() -> Crowd.run(2, Duration.ofMillis(300), number -> asking(server)))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("Connection refused");
    }

    @Test
    void an_error_that_has_nothing_to_do_with_the_server_stays_what_it_is() {
        assertThat(NoAnswer.explain(URI.create("http://127.0.0.1"), new IOException("disk full")))
                .isEqualTo(Optional.empty());
    }

    private static Crowd.Client asking(URI server) {
        return tally -> {
            try (var wire = new Wire(server)) {
                tally.count(() -> wire.get("/"));
            }
        };
    }

    /** An address at which nobody listens. */
    private static URI nowhere() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }
}
