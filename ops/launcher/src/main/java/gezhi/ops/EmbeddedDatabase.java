package gezhi.ops;

import gezhi.ops.Database.Credentials;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL run by the launcher on a data directory, with durable settings, listening on the loopback address alone and
 * asking everyone for a password.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String HOST = "127.0.0.1";
    static final String ADMIN = "postgres";
    private static final Duration START = Duration.ofMinutes(5);
    private static final String LOG = "postgresql.log";

    private final ChildProcess postgres;
    private final int port;
    private final Path log;
    private final Credentials admin;

    private EmbeddedDatabase(ChildProcess postgres, int port, Path log, Credentials admin) {
        this.postgres = postgres;
        this.port = port;
        this.log = log;
        this.admin = admin;
    }

    /**
     * Starts PostgreSQL, creating its files at the first start.
     *
     * @param programs the folder into which PostgreSQL's programs are unpacked
     * @param logStatements whether every statement goes to the log, with the role in front of it
     */
    static EmbeddedDatabase start(DataDirectory data, Path programs, boolean logStatements) {
        Path log = data.logs().resolve(LOG);
        try {
            Path home = Programs.unpack(programs);
            LogFiles.rotate(log);
            var admin = new Credentials(ADMIN, data.secrets().password("database.admin"));
            Path cluster = cluster(data.root());
            if (!Files.exists(cluster)) {
                create(home, cluster, admin, log);
            }
            requireSameVersion(cluster);
            return start(home, cluster, log, admin, logStatements);
        } catch (IOException | InterruptedException e) {
            throw failure(log, e);
        }
    }

    /** Where PostgreSQL keeps its files. */
    static Path cluster(Path data) {
        return data.resolve("postgres");
    }

    String host() {
        return HOST;
    }

    int port() {
        return port;
    }

    /** What PostgreSQL says: errors, checkpoints, and every statement when that was asked for. */
    Path log() {
        return log;
    }

    /** The superuser, used by the launcher to create the roles and by nobody else. */
    Credentials admin() {
        return admin;
    }

    ChildProcess process() {
        return postgres;
    }

    /** Ends all sessions and shuts down with everything on disk. */
    @Override
    public void close() {
        postgres.stop(ChildProcess.PATIENCE);
    }

    private static void create(Path home, Path cluster, Credentials admin, Path log)
            throws IOException, InterruptedException {
        Path part = cluster.resolveSibling("postgres.new");
        PrivateFiles.deleteTree(part);
        Path password = cluster.resolveSibling("postgres.pw");
        PrivateFiles.write(password, admin.password() + "\n");
        try {
            var command = new ArrayList<>(unprivileged());
            command.addAll(List.of(
                    home.resolve("bin/initdb").toString(),
                    "--pgdata=" + part,
                    "--username=" + admin.user(),
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-locale"));
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw failure(log, null);
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(part, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static EmbeddedDatabase start(Path home, Path cluster, Path log, Credentials admin, boolean logStatements)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            var command = new ArrayList<>(unprivileged());
            command.add(home.resolve("bin/postgres").toString());
            command.addAll(List.of("-D", cluster.toString(), "-p", Integer.toString(port)));
            settings(logStatements).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
            var postgres = ChildProcess.start("PostgreSQL", command, Map.of(), log, ChildProcess.Signal.INT);
            var database = new EmbeddedDatabase(postgres, port, log, admin);
            if (database.awaitReady()) {
                return database;
            }
            if (attempt == 3) {
                throw failure(log, null);
            }
        }
    }

    private static Map<String, String> settings(boolean logStatements) {
        return Map.ofEntries(
                Map.entry("listen_addresses", HOST),
                Map.entry("unix_socket_directories", ""),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("max_connections", "100"),
                Map.entry("shared_buffers", "256MB"),
                Map.entry("max_wal_size", "2GB"),
                Map.entry("random_page_cost", "1.1"),
                Map.entry("jit", "off"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("log_line_prefix", "%m [%p] %u@%d "),
                // Values are people's: neither those of a slow statement nor the row that broke a constraint.
                Map.entry("log_parameter_max_length", "0"),
                Map.entry("log_error_verbosity", "terse"),
                Map.entry("log_statement", logStatements ? "all" : "none"),
                Map.entry("log_min_duration_statement", logStatements ? "-1" : "2s"));
    }

    private boolean awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(START);
        while (postgres.alive()) {
            try {
                Database.connect(HOST, port, ADMIN, admin).close();
                return true;
            } catch (SQLException e) {
                if ("28P01".equals(e.getSQLState())) {
                    close();
                    throw new Refusal(
                            "The database does not take the password in secrets.properties; the file was changed or"
                                    + " belongs to another data folder.",
                            "数据库拒绝 secrets.properties 中的口令;该文件被改动过或不属于此数据目录。",
                            e);
                }
                if (Instant.now().isAfter(end)) {
                    close();
                    throw failure(log, e);
                }
            }
            postgres.process().waitFor(50, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    private static void requireSameVersion(Path cluster) throws IOException {
        String files = Files.readString(cluster.resolve("PG_VERSION")).strip();
        String ours = Programs.version().replaceAll("\\..*", "");
        if (!files.equals(ours)) {
            throw new Refusal(
                    "The data was written by PostgreSQL " + files + " and this build carries " + ours
                            + "; dump it with the old build and restore it (ops/runbook, Upgrade).",
                    "数据由 PostgreSQL " + files + " 写入,而本构建携带 " + ours + ";请按 ops/runbook 导出后再导入。");
        }
    }

    // PostgreSQL refuses to run as root; in a user namespace without a mapping it sees an ordinary user.
    private static List<String> unprivileged() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private static Refusal failure(Path log, Exception cause) {
        String tail = LogFiles.tail(log);
        if (tail.contains("No space left on device")) {
            return new Refusal(
                    "PostgreSQL cannot go on: the disk under " + log.getParent().getParent() + " is full.",
                    "PostgreSQL 无法继续:" + log.getParent().getParent() + " 所在磁盘已满。",
                    cause);
        }
        if (tail.contains("unshare")) {
            return new Refusal(
                    "PostgreSQL does not run as root and this machine allows no user namespaces; start Gezhi as an"
                            + " ordinary user.",
                    "PostgreSQL 不能以 root 运行,且本机不允许用户命名空间;请以普通用户启动。",
                    cause);
        }
        return new Refusal(
                "PostgreSQL did not start; what it said is at the end of " + log + ".",
                "PostgreSQL 未能启动,原因见 " + log + " 末尾。",
                cause);
    }
}
