package gezhi.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the command does with a server's answers; the answers of the real one are tested in modules/testing. */
class MessageImportTest {

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private final Account admin = new Account("370215", "admin", "COUNTY_ADMIN", "370215", "secret");
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/login", exchange -> answer(exchange, 200, "{\"token\":\"t\"}"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void refused_rows_go_into_a_file_and_the_counts_are_said() throws IOException {
        importsAnswer(
                200,
                """
                {"line":7,"id":"a7","reason":"no title, no text"}
                {"read":2,"imported":1,"skipped":0,"rejected":1,"done":true}
                """);

        run(csv("id,title\n"));

        assertThat(folder.resolve("messages-rejected.csv")).hasContent("line,id,reason\n7,a7,\"no title, no text\"");
        assertThat(said).anyMatch(line -> line.contains("2 read, 1 imported, 0 already there, 1 rejected"));
    }

    @Test
    void a_run_without_refused_rows_leaves_no_file_of_an_earlier_one() throws IOException {
        importsAnswer(200, "{\"read\":1,\"imported\":1,\"skipped\":0,\"rejected\":0,\"done\":true}\n");
        Path earlier = Files.writeString(folder.resolve("messages-rejected.csv"), "line,id,reason\n");

        run(csv("id,title\n"));

        assertThat(earlier).doesNotExist();
    }

    @Test
    void an_answer_that_breaks_off_is_no_success() throws IOException {
        importsAnswer(200, "{\"read\":1,\"imported\":1,\"skipped\":0,\"rejected\":0}\n");

        assertThatThrownBy(() -> run(csv("id,title\n")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("run the same command again");
    }

    @Test
    void what_the_server_refuses_is_said_in_its_words() throws IOException {
        importsAnswer(422, "{\"title\":\"Not a CSV file\",\"detail\":\"No column id.\"}");

        assertThatThrownBy(() -> run(csv("nonsense")))
                .isInstanceOf(Refusal.class)
                .hasMessage("The server answered 422 to /api/v1/imports/messages: Not a CSV file: No column id.");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> run(folder.resolve("missing.csv")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("missing.csv cannot be read");
    }

    @Test
    @Timeout(60)
    void a_server_that_answers_while_it_still_reads_does_not_block() throws IOException {
        String reason = "x".repeat(40_000);
        server.createContext("/api/v1/imports/messages", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] part = new byte[1 << 13];
            try (var in = exchange.getRequestBody();
                    var out = exchange.getResponseBody()) {
                while (in.read(part) >= 0) {
                    String line = "{\"line\":1,\"id\":\"a\",\"reason\":\"" + reason + "\"}\n";
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                }
                out.write("{\"read\":1,\"rejected\":1,\"done\":true}\n".getBytes(StandardCharsets.UTF_8));
            }
        });

        run(csv("y".repeat(20_000_000)));

        assertThat(Files.size(folder.resolve("messages-rejected.csv"))).isGreaterThan(20_000_000);
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("messages.csv"), text);
    }

    private void run(Path file) throws IOException {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        new MessageImport(file, folder, said::add).run(file, true, url, admin);
    }

    private void importsAnswer(int status, String text) {
        server.createContext("/api/v1/imports/messages", exchange -> {
            exchange.getRequestBody().readAllBytes();
            answer(exchange, status, text);
        });
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
