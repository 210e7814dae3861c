package gezhi.ops;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** {@code logs/launcher.log} of a data directory: stack traces and what the libraries of the launcher say. */
final class LauncherLog {

    private static final String NAME = "launcher.log";

    private LauncherLog() {}

    /** Sends what libraries log to the file instead of the terminal. */
    static void open(Path logs) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        try {
            LogFiles.rotate(logs.resolve(NAME));
            var file = new FileHandler(logs.resolve(NAME).toString(), true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            file.setLevel(Level.INFO);
            root.addHandler(file);
        } catch (IOException e) {
            throw new Refusal("The log file in " + logs + " cannot be written.", "无法写入 " + logs + " 中的日志。", e);
        }
    }

    /** Writes the stack trace of a failure that has a technical cause; returns the file when that could be done. */
    static Optional<Path> failure(Path data, Throwable failure) {
        Path log = data.resolve("logs").resolve(NAME);
        if (failure instanceof Refusal && failure.getCause() == null || !Files.isDirectory(log.getParent())) {
            return Optional.empty();
        }
        try (var out =
                new PrintWriter(Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            out.println(Instant.now());
            failure.printStackTrace(out);
            return Optional.of(log);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
