package gezhi.ops;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Open Liberty with the built EAR, run as a child that writes below the data directory alone. */
final class Server {

    private static final Duration START = Duration.ofMinutes(4);

    private final ChildProcess process;
    private final URI baseUrl;
    private final Path logs;

    private Server(ChildProcess process, URI baseUrl, Path logs) {
        this.process = process;
        this.baseUrl = baseUrl;
        this.logs = logs;
    }

    /** Takes the port of the options, or a free one for 0; refuses a port that cannot be listened on. */
    static int claimPort(Options options) {
        try (var socket = new ServerSocket()) {
            // As the server does: a port whose last connections are still fading away is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(options.host()), options.port()));
            return socket.getLocalPort();
        } catch (BindException e) {
            String reason = String.valueOf(e.getMessage());
            if (reason.contains("Permission")) {
                throw new Refusal(
                        "Port " + options.port() + " may only be opened by root; choose one above 1023 with --port.",
                        "只有 root 可以使用端口 " + options.port() + ";请用 --port 选择 1023 以上的端口。");
            }
            if (reason.contains("assign")) {
                throw new Refusal(
                        "This machine has no address " + options.host() + "; choose another with --host.",
                        "本机没有地址 " + options.host() + ";请用 --host 指定其他地址。");
            }
            throw new Refusal(
                    "Port " + options.port() + " is taken by another program; choose another with --port.",
                    "端口 " + options.port() + " 已被其他程序占用;请用 --port 选择其他端口。");
        } catch (IOException e) {
            throw new Refusal(
                    "The server cannot listen on " + options.host() + ": " + e.getMessage() + ".",
                    "服务器无法监听 " + options.host() + "。",
                    e);
        }
    }

    /** Starts the server and waits until it says that it is ready. */
    static Server start(Options options, int port, DataDirectory data, Database database) {
        Path home = options.checkout().resolve("platform-ear/target/liberty/wlp");
        Path console = data.logs().resolve("console.log");
        try {
            LogFiles.rotate(console);
            ServerFiles.copy(home, files(data));
            var process = ChildProcess.start(
                    "the server",
                    List.of(home.resolve("bin/server").toString(), "run", ServerFiles.NAME),
                    environment(options, port, data, database),
                    console,
                    ChildProcess.Signal.TERM);
            Leftovers.noteServer(data.root(), process.pid());
            String reachable = options.host().equals("0.0.0.0") ? "127.0.0.1" : options.host();
            var server = new Server(process, URI.create("http://" + reachable + ":" + port), data.logs());
            boolean ready = false;
            try {
                server.awaitReady();
                ready = true;
            } finally {
                if (!ready) {
                    server.stop();
                }
            }
            return server;
        } catch (IOException e) {
            throw new Refusal("The server could not be started: " + e.getMessage() + ".", "无法启动服务器。", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped while the server was starting.", "服务器启动过程中被停止。");
        }
    }

    URI baseUrl() {
        return baseUrl;
    }

    ChildProcess process() {
        return process;
    }

    void stop() {
        process.stop(ChildProcess.PATIENCE);
    }

    private static Map<String, String> environment(Options options, int port, DataDirectory data, Database database) {
        Secrets secrets = data.secrets();
        var environment = new HashMap<String, String>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put(
                "WLP_USER_DIR",
                options.checkout()
                        .resolve("platform-ear/target/liberty/wlp/usr")
                        .toString());
        environment.put("WLP_OUTPUT_DIR", files(data).resolve("output").toString());
        environment.put("LOG_DIR", data.logs().toString());
        // The command line must name the data directory: that is how a later start knows the process again.
        environment.put(
                "JVM_ARGS",
                "'-Dgezhi.data=" + data.root() + "' "
                        + options.setting("GEZHI_JVM_ARGS").orElse(""));
        environment.put("GEZHI_DATA", data.root().toString());
        environment.put("GEZHI_DB_HOST", database.host());
        environment.put("GEZHI_DB_PORT", Integer.toString(database.port()));
        environment.put("GEZHI_DB_NAME", database.name());
        environment.put("GEZHI_DB_USER", database.app().user());
        environment.put("GEZHI_DB_PASSWORD", database.app().password());
        environment.put("GEZHI_HTTP_PORT", Integer.toString(port));
        environment.put("GEZHI_HTTP_HOST", options.host());
        environment.put("GEZHI_TOKEN_KEY", secrets.key("token.key"));
        environment.put("GEZHI_OPERATOR_PASSWORD", secrets.password(Platform.OPERATOR_SECRET));
        environment.put("GEZHI_DEMO", "true");
        return environment;
    }

    private static Path files(DataDirectory data) {
        return data.root().resolve("server");
    }

    private void awaitReady() throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest question = HttpRequest.newBuilder(baseUrl.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        Instant end = Instant.now().plus(START);
        while (process.alive()) {
            try {
                if (client.send(question, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            if (Instant.now().isAfter(end)) {
                throw notReady("did not get ready within " + START.toMinutes() + " minutes");
            }
            process.process().waitFor(200, TimeUnit.MILLISECONDS);
        }
        throw notReady("stopped while it was starting");
    }

    private Refusal notReady(String what) {
        return new Refusal(
                "The server " + what + "; what it said is in " + logs.resolve("messages.log") + ".",
                "服务器未能就绪,原因见 " + logs.resolve("messages.log") + "。");
    }
}
