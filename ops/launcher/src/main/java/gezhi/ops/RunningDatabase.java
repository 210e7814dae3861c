package gezhi.ops;

import gezhi.ops.Database.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The database of an installation that another launcher runs, found by its data directory. Nothing is started or written.
 *
 * @param database address and roles
 * @param superuser of the embedded PostgreSQL; empty for one that somebody else runs
 */
public record RunningDatabase(Database database, Optional<Credentials> superuser) {

    private static final int PORT_LINE = 3;

    /** The database that serves this data directory now; empty when there is none on this machine. */
    public static Optional<RunningDatabase> of(Options options) {
        Path data = options.data();
        if (!Files.isRegularFile(data.resolve(DataDirectory.MARKER))) {
            return Optional.empty();
        }
        var secrets = new Secrets(data.resolve("secrets.properties"));
        if (options.setting(ExternalDatabase.URL).isPresent()) {
            return Optional.of(new RunningDatabase(ExternalDatabase.open(options, secrets), Optional.empty()));
        }
        return port(data)
                .map(port -> new RunningDatabase(
                        new Database(
                                EmbeddedDatabase.HOST,
                                port,
                                MigratedDatabase.NAME,
                                new Credentials(Roles.OWNER, secrets.password("database.owner")),
                                new Credentials(Roles.APP, secrets.password("database.app"))),
                        Optional.of(new Credentials(EmbeddedDatabase.ADMIN, secrets.password("database.admin")))));
    }

    /** Process id of the server of a data directory, as its launcher noted it. */
    public static Optional<Long> serverPid(Path data) {
        return Leftovers.server(data).map(ProcessHandle::pid);
    }

    // postmaster.pid: process id, data directory, start time, port, each on a line of its own.
    private static Optional<Integer> port(Path data) {
        try {
            List<String> lines =
                    Files.readAllLines(EmbeddedDatabase.cluster(data).resolve("postmaster.pid"));
            return lines.size() > PORT_LINE
                    ? Optional.of(Integer.parseInt(lines.get(PORT_LINE).strip()))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
