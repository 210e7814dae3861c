package gezhi.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * A whole running installation: database, server, and the demo counties. The {@code demo} command holds one until it is
 * told to stop; tests start one in a temporary folder on a free port.
 *
 * <p>The kernel ends the children when the thread that called {@link #start} dies; call it from a thread that lives
 * long enough.
 */
public final class Platform implements AutoCloseable {

    static final String OPERATOR_SECRET = "operator.password";
    private static final String ADDRESS = "address";

    private final MigratedDatabase database;
    private final Server server;
    private boolean closing;

    private Platform(MigratedDatabase database, Server server) {
        this.database = database;
        this.server = server;
    }

    /**
     * Starts everything and returns when the server is ready and the demo counties are there.
     *
     * @throws Refusal when that cannot be done; nothing is left running then
     */
    public static Platform start(Options options) {
        DataDirectory data = DataDirectory.open(options.data());
        int port = claimPort(options, data);
        MigratedDatabase database = MigratedDatabase.start(options, data);
        Server server = null;
        try {
            options.progress().accept("Starting the server …");
            server = Server.start(options, port, database.data(), database.database());
            var platform = new Platform(database, server);
            platform.createCounties(options);
            Files.writeString(
                    platform.data().root().resolve(ADDRESS), server.baseUrl().toString());
            return platform;
        } catch (IOException e) {
            closeAfterFailure(server, database);
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            closeAfterFailure(server, database);
            throw e;
        }
    }

    /** The address of the server as it is reached from this machine, without a path. */
    public URI baseUrl() {
        return server.baseUrl();
    }

    /** Address and roles of the database. */
    public Database database() {
        return database.database();
    }

    /** The superuser of the embedded PostgreSQL; empty when an existing one is used. */
    public Optional<Database.Credentials> superuser() {
        return database.superuser();
    }

    /** The log of the embedded PostgreSQL; empty when an existing one is used. */
    public Optional<Path> databaseLog() {
        return database.log();
    }

    /** The log of the server. */
    public Path serverLog() {
        return data().logs().resolve("messages.log");
    }

    /** Process id of the server. */
    public long serverPid() {
        return server.process().pid();
    }

    /** Where the generated accounts stand. */
    public Path accountsFile() {
        return data().accounts();
    }

    /** The generated accounts, the operator's among them. */
    public List<Account> accounts() {
        try {
            return Account.read(data().accounts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first generated account of a county that holds the role. */
    public Account account(String county, String role) {
        return accounts().stream()
                .filter(each -> each.county().equals(county) && each.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(county + " has no generated account for " + role));
    }

    /** The address under which an installation with that data directory serves now, if it does. */
    public static Optional<URI> addressOf(Path data) throws IOException {
        Path file = data.resolve(ADDRESS);
        return Files.exists(file)
                ? Optional.of(URI.create(Files.readString(file).strip()))
                : Optional.empty();
    }

    /** Waits until the server or the database ends; returns its name unless it was ended by {@link #close()}. */
    Optional<String> awaitEnd() {
        List<ChildProcess> children = Stream.concat(Stream.of(server.process()), database.process().stream())
                .toList();
        CompletableFuture.anyOf(
                        children.stream().map(child -> child.process().onExit()).toArray(CompletableFuture[]::new))
                .join();
        synchronized (this) {
            return closing || ChildProcess.stopping()
                    ? Optional.empty()
                    : children.stream()
                            .filter(child -> !child.alive())
                            .map(ChildProcess::name)
                            .findFirst();
        }
    }

    /** Throws the data of an installation away that does not run. */
    public static void discard(Path data) {
        try (DataDirectory folder = DataDirectory.open(data)) {
            folder.wipe();
        }
    }

    /** Stops the server, then the database; everything is on disk when this returns. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
        }
        try {
            Files.deleteIfExists(data().root().resolve(ADDRESS));
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            database.close();
        }
    }

    // After leftovers of this data directory are gone, and before anything of it is thrown away.
    private static int claimPort(Options options, DataDirectory data) {
        try {
            return Server.claimPort(options);
        } catch (Refusal e) {
            data.close();
            throw e;
        }
    }

    private DataDirectory data() {
        return database.data();
    }

    private void createCounties(Options options) throws IOException {
        new DemoCounties(
                        server.baseUrl(),
                        data().accounts(),
                        data().secrets().password(OPERATOR_SECRET),
                        options.progress())
                .create(options.checkout().resolve("tenant-config/counties"));
    }

    private static void closeAfterFailure(Server server, MigratedDatabase database) {
        if (server != null) {
            server.stop();
        }
        database.close();
    }
}
