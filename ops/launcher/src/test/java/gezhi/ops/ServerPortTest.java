package gezhi.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerPortTest {

    private final Options options = Options.of(Path.of("unused"));

    @Test
    void a_port_that_another_program_has_is_refused_by_number() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> Server.claimPort(options.withPort(port)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal).hasMessageContaining("Port " + port + " is taken");
                        assertThat(refusal.chinese()).contains(Integer.toString(port));
                    });
        }
    }

    @Test
    void a_taken_port_is_said_before_a_fresh_start_throws_anything_away(@TempDir Path folder) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            DataDirectory.open(folder).close();
            Path kept = Files.writeString(folder.resolve("accounts.csv"), "kept");
            Options fresh = DatabaseFixture.options(folder)
                    .withPort(other.getLocalPort())
                    .withFresh(true);

            assertThatThrownBy(() -> Platform.start(fresh)).hasMessageContaining("is taken");

            assertThat(kept).hasContent("kept");
        }
    }

    @Test
    void port_zero_takes_a_free_one() {
        assertThat(Server.claimPort(options.withPort(0))).isPositive();
    }

    @Test
    void an_address_that_this_machine_does_not_have_is_refused() {
        assertThatThrownBy(() -> Server.claimPort(options.withHost("192.0.2.1").withPort(0)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no address 192.0.2.1");
    }
}
