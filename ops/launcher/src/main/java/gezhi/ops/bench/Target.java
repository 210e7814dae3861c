package gezhi.ops.bench;

import gezhi.ops.Account;
import gezhi.ops.Api;
import gezhi.ops.Database;
import gezhi.ops.Database.Credentials;
import gezhi.ops.Options;
import gezhi.ops.Platform;
import gezhi.ops.Refusal;
import gezhi.ops.RunningDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * The installation that is measured: one of the bench's own, which is started for it and stopped after it, or one that
 * was named on the command line and stays.
 */
public final class Target implements AutoCloseable {

    private final URI server;
    private final Path data;
    private final List<Account> accounts;
    private final RunningDatabase database;
    private final OptionalLong serverPid;
    private final OptionalLong databasePid;
    private final Platform platform;
    private final boolean own;
    private final Consumer<String> progress;
    private final Map<String, Api> logins = new HashMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    private Target(
            URI server,
            Path data,
            List<Account> accounts,
            RunningDatabase database,
            OptionalLong serverPid,
            Platform platform,
            boolean own,
            Consumer<String> progress) {
        this.server = server;
        this.data = data;
        this.accounts = accounts;
        this.database = database;
        this.serverPid = serverPid;
        this.databasePid = database == null ? OptionalLong.empty() : postmaster(database.database());
        this.platform = platform;
        this.own = own;
        this.progress = progress;
    }

    /**
     * An installation that runs; its counties get what the benches write.
     *
     * @param server its address, or null for the one that its data directory names
     * @param data its data directory, for the accounts and, on the same machine, for database and process ids
     */
    public static Target running(URI server, Path data, Consumer<String> progress) throws IOException {
        URI address = server != null
                ? server
                : Platform.addressOf(data)
                        .orElseThrow(() -> new Refusal(
                                "No installation with the data in " + data + " is running.", data + " 没有正在运行的安装。"));
        List<Account> accounts = Account.read(data.resolve("accounts.csv"));
        if (accounts.isEmpty()) {
            throw new Refusal(
                    "There is no accounts.csv in " + data + "; name the installation's folder with --data.",
                    data + " 中没有 accounts.csv;请用 --data 指定数据目录。");
        }
        return new Target(
                address,
                data,
                accounts,
                RunningDatabase.of(Options.of(data)).orElse(null),
                RunningDatabase.serverPid(data).map(OptionalLong::of).orElse(OptionalLong.empty()),
                null,
                false,
                progress);
    }

    /**
     * Starts an installation; {@link #close()} stops it. One whose data are thrown away first is the bench's own, another
     * one stays as it is.
     */
    public static Target start(Options options, Consumer<String> progress) {
        Platform platform = Platform.start(options.withProgress(progress));
        return of(platform, options.data(), platform.accounts(), platform, options.fresh(), progress);
    }

    /** An installation that this process runs already and that is left to the bench; {@link #close()} stops it. */
    public static Target of(Platform platform, Path data, Consumer<String> progress) {
        return of(platform, data, platform.accounts(), platform, true, progress);
    }

    /** Some counties, those of the accounts, of an installation that this process runs; {@link #close()} leaves it. */
    public static Target shared(Platform platform, Path data, List<Account> accounts, Consumer<String> progress) {
        return of(platform, data, accounts, null, false, progress);
    }

    private static Target of(
            Platform platform,
            Path data,
            List<Account> accounts,
            Platform owned,
            boolean own,
            Consumer<String> progress) {
        return new Target(
                platform.baseUrl(),
                data,
                accounts,
                new RunningDatabase(platform.database(), platform.superuser()),
                OptionalLong.of(platform.serverPid()),
                owned,
                own,
                progress);
    }

    /** Address of the server, without a path. */
    public URI server() {
        return server;
    }

    /** Its data directory. */
    public Path data() {
        return data;
    }

    /** All accounts of {@code accounts.csv}, a row a role; the operator's among them. */
    public List<Account> accounts() {
        return accounts;
    }

    /** The accounts that hold a role, in all counties. */
    public List<Account> accounts(String role) {
        return accounts.stream().filter(each -> each.role().equals(role)).toList();
    }

    /** The codes of the counties that have accounts. */
    public List<String> counties() {
        return accounts.stream()
                .map(Account::county)
                .filter(county -> !county.equals("platform"))
                .distinct()
                .toList();
    }

    /** Whether the installation is the bench's own, so that nobody misses what is done to it. */
    public boolean own() {
        return own;
    }

    /** The installation that this process runs for the bench, if it does. */
    public Optional<Platform> platform() {
        return Optional.ofNullable(platform);
    }

    /** The REST interface for an account; logs in at the first call. */
    public synchronized Api api(Account account) {
        return logins.computeIfAbsent(
                account.county() + "/" + account.account(), key -> Api.with(server, login(account)));
    }

    private String login(Account account) {
        try (var wire = new Wire(server)) {
            return PatientLogin.token(wire, account);
        } catch (IOException e) {
            throw NoAnswer.explain(server, e).orElseThrow(() -> new UncheckedIOException(e));
        }
    }

    /** The token of an account; logs in at the first call. */
    public String token(Account account) {
        return api(account).token();
    }

    /**
     * Address and roles of the database.
     *
     * @throws Refusal when it cannot be reached from here
     */
    public Database database() {
        if (database == null) {
            throw new Refusal(
                    "The database of " + server + " cannot be found; name the data folder of the installation with"
                            + " --data, on the machine on which it runs.",
                    "找不到 " + server + " 的数据库;请在其所在机器上用 --data 指定数据目录。");
        }
        return database.database();
    }

    /** A connection of the strongest role that is known: the superuser where the database is embedded, else the owner. */
    public Connection admin() throws SQLException {
        Database place = database();
        return place.connect(admin(place));
    }

    /** The JDBC address of {@link #admin()}, without user and password. */
    public String adminJdbcUrl() {
        return database().jdbcUrl();
    }

    /** Process id of the server's Java, when it runs on this machine. */
    public OptionalLong serverPid() {
        return serverPid;
    }

    /** Process id of PostgreSQL's first process, when it runs on this machine. */
    public OptionalLong databasePid() {
        return databasePid;
    }

    /** Tells whoever watches what is being done. */
    public void progress(String line) {
        progress.accept(line);
    }

    /** What is done when everything has been measured and the installation stays: remove what a bench left behind. */
    public void atEnd(Runnable action) {
        undo.push(action);
    }

    /** Removes what was left behind in an installation that stays; stops one that was started for the bench. */
    @Override
    public void close() {
        if (!own) {
            undo.forEach(Runnable::run);
        }
        if (platform != null) {
            platform.close();
        }
    }

    private Credentials admin(Database place) {
        return database.superuser().orElse(place.owner());
    }

    // The parent of the process that serves a connection, if both are on this machine.
    private static OptionalLong postmaster(Database database) {
        try (Connection connection = database.connect(database.owner());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            ProcessTable processes = ProcessTable.read();
            long parent = processes.parent(row.getLong(1));
            return processes.command(parent).startsWith("post") ? OptionalLong.of(parent) : OptionalLong.empty();
        } catch (SQLException | IOException e) {
            return OptionalLong.empty();
        }
    }
}
