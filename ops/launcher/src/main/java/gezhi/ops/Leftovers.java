package gezhi.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Programs that a killed launcher left running on a data directory. A process id in a file may long belong to somebody
 * else, so a process counts only when its own command line names this data directory.
 */
final class Leftovers {

    private static final String SERVER = "server.pid";

    private Leftovers() {}

    /** Stops the server, then the database, and removes the process id files. Call with the directory's lock held. */
    static void stop(Path data) {
        server(data).ifPresent(server -> ChildProcess.stop(server, ChildProcess.Signal.TERM, Duration.ofSeconds(5)));
        Path postmaster = postmaster(data);
        find(postmaster, data)
                .ifPresent(database -> ChildProcess.stop(database, ChildProcess.Signal.INT, ChildProcess.PATIENCE));
        try {
            Files.deleteIfExists(data.resolve(SERVER));
            Files.deleteIfExists(postmaster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server that runs on the data directory. */
    static Optional<ProcessHandle> server(Path data) {
        return find(data.resolve(SERVER), data);
    }

    /** Notes the server's process id for a later start. */
    static void noteServer(Path data, long pid) throws IOException {
        Files.writeString(data.resolve(SERVER), Long.toString(pid));
    }

    private static Path postmaster(Path data) {
        return EmbeddedDatabase.cluster(data).resolve("postmaster.pid");
    }

    private static Optional<ProcessHandle> find(Path file, Path data) {
        try {
            String first = Files.readString(file).lines().findFirst().orElse("").strip();
            if (!first.matches("\\d{1,18}")) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(first))
                    .filter(process -> commandLine(process.pid()).contains(data.toString()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String commandLine(long pid) {
        try {
            return new String(
                    Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline")), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
