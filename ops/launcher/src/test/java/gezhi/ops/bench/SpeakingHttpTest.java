package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The driver's own connection against a server that says what the test wants. */
class SpeakingHttpTest {

    @Test
    void a_body_of_known_length_and_the_headers_are_read() throws IOException {
        try (var server = new Scripted(List.of("HTTP/1.1 201 Created\r\nETag: \"3\"\r\nlocation: /api/v1/cases/A-1\r\n"
                        + "Set-Cookie: a=b; Path=/\r\nContent-Length: 6\r\n\r\n案件"));
                var wire = new Wire(server.address())) {
            Reply reply = wire.post("/x", new byte[3]);
            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.etag()).isEqualTo("\"3\"");
            assertThat(reply.location()).isEqualTo("/api/v1/cases/A-1");
            assertThat(reply.cookies()).containsExactly("a=b; Path=/");
            assertThat(reply.text()).isEqualTo("案件");
        }
    }

    @Test
    void chunks_are_put_together_and_the_connection_is_used_again() throws IOException {
        try (var server = new Scripted(List.of(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4;x=y\r\nabcd\r\n2\r\nef\r\n0\r\nT: 1\r\n\r\n"
                                + "HTTP/1.1 204 No Content\r\n\r\n"));
                var wire = new Wire(server.address())) {
            assertThat(wire.get("/1").text()).isEqualTo("abcdef");
        }
    }

    @Test
    void a_connection_that_was_closed_between_two_requests_is_opened_anew() throws IOException {
        String once = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        try (var server = new Scripted(List.of(once, once));
                var wire = new Wire(server.address())) {
            assertThat(wire.get("/1").text()).isEqualTo("ok");
            assertThat(wire.get("/2").text()).isEqualTo("ok");
        }
    }

    @Test
    void an_answer_that_breaks_off_is_an_error() throws IOException {
        try (var server = new Scripted(List.of("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf"));
                var wire = new Wire(server.address())) {
            assertThatThrownBy(() -> wire.get("/1")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void refused_for_now_is_only_who_is_told_when_to_come_again() throws IOException {
        try (var server = new Scripted(List.of(
                        "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 2\r\nContent-Length: 0\r\n\r\n",
                        "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"));
                var wire = new Wire(server.address())) {
            var tally = new Tally();
            tally.count(() -> wire.get("/1"));
            tally.count(() -> wire.get("/2"));
            assertThat(tally.refused()).isEqualTo(1);
            assertThat(tally.failed()).isEqualTo(1);
            assertThat(tally.failures()).hasSize(1);
            assertThat(tally.samples().size()).isZero();
        }
    }

    /** Answers one request on each connection with the next text, and closes it. */
    private static final class Scripted implements AutoCloseable {

        private final ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

        Scripted(List<String> answers) throws IOException {
            var thread = new Thread(() -> answers.forEach(this::answer), "scripted");
            thread.setDaemon(true);
            thread.start();
        }

        URI address() {
            return URI.create("http://127.0.0.1:" + listening.getLocalPort());
        }

        private void answer(String text) {
            try (Socket socket = listening.accept()) {
                InputStream in = socket.getInputStream();
                int length = 0;
                for (String line = line(in); !line.isEmpty(); line = line(in)) {
                    if (line.startsWith("Content-Length: ")) {
                        length = Integer.parseInt(line.substring(16));
                    }
                }
                in.readNBytes(length);
                socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String line(InputStream in) throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            listening.close();
        }
    }
}
