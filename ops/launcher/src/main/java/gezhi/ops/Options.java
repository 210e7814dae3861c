package gezhi.ops;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What an installation is started with. Made by {@link #of(Path)} and changed by the {@code with…} methods.
 *
 * @param data the folder that holds everything the installation writes
 * @param programs where PostgreSQL's programs are unpacked
 * @param host the address that the server listens on
 * @param port the port that the server listens on; 0 takes a free one
 * @param fresh whether the data that is there is thrown away
 * @param logStatements whether the embedded PostgreSQL logs every statement with its role
 * @param checkout the folder of the sources, in which the server and the county packs are found
 * @param environment where the settings {@code GEZHI_…} come from
 * @param progress receives a line for each step
 */
public record Options(
        Path data,
        Path programs,
        String host,
        int port,
        boolean fresh,
        boolean logStatements,
        Path checkout,
        Map<String, String> environment,
        Consumer<String> progress) {

    /** The defaults: this machine only, port 8080, data kept. */
    public static Options of(Path data) {
        return new Options(
                data, data, "127.0.0.1", 8080, false, false, checkoutOfThisBuild(), System.getenv(), line -> {});
    }

    /** Another port; 0 takes a free one. */
    public Options withPort(int other) {
        return new Options(data, programs, host, other, fresh, logStatements, checkout, environment, progress);
    }

    /** Another address to listen on. */
    public Options withHost(String other) {
        return new Options(data, programs, other, port, fresh, logStatements, checkout, environment, progress);
    }

    /** Throws the data away first, or not. */
    public Options withFresh(boolean other) {
        return new Options(data, programs, host, port, other, logStatements, checkout, environment, progress);
    }

    /** Where PostgreSQL's programs are unpacked: several data directories may share them. */
    public Options withPrograms(Path other) {
        return new Options(data, other, host, port, fresh, logStatements, checkout, environment, progress);
    }

    /** Logs every SQL statement; for tests. */
    public Options withLogStatements(boolean other) {
        return new Options(data, programs, host, port, fresh, other, checkout, environment, progress);
    }

    /** Another folder of sources. */
    public Options withCheckout(Path other) {
        return new Options(data, programs, host, port, fresh, logStatements, other, environment, progress);
    }

    /** Other settings than those of this process. */
    public Options withEnvironment(Map<String, String> other) {
        return new Options(data, programs, host, port, fresh, logStatements, checkout, other, progress);
    }

    /** Whom to tell what is being done. */
    public Options withProgress(Consumer<String> other) {
        return new Options(data, programs, host, port, fresh, logStatements, checkout, environment, other);
    }

    /** A setting of the environment, if it is there and not empty. */
    Optional<String> setting(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    // The build's jar lies in ops/launcher/target, tests run in the folder of their module.
    private static Path checkoutOfThisBuild() {
        String named = System.getProperty("gezhi.checkout");
        if (named != null) {
            return Path.of(named);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !folder.resolve("ops/bin/gezhi").toFile().exists()) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("").toAbsolutePath() : folder;
    }
}
