package gezhi.ops;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that the launcher runs beside itself. It stands in a session of its own, so that Ctrl-C reaches the
 * launcher alone and the order of stopping is ours; when the launcher is killed, the kernel sends the child the signal
 * that ends it.
 */
final class ChildProcess {

    /** How long a child may take to end by itself. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Deque<ChildProcess> RUNNING = new ArrayDeque<>();
    private static boolean stopping;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ChildProcess::stopAll, "stop children"));
    }

    private final String name;
    private final Process process;
    private final Signal signal;

    /** The signals that end a child in an orderly way. */
    enum Signal {
        TERM,
        INT
    }

    private ChildProcess(String name, Process process, Signal signal) {
        this.name = name;
        this.process = process;
        this.signal = signal;
    }

    /**
     * Starts a program; its output is appended to the log file. Must be called from a thread that lives as long as the
     * child should, because the kernel takes that thread for the parent.
     */
    static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, Signal signal)
            throws IOException {
        var line = new ArrayList<String>();
        if (has("setsid")) {
            line.add("setsid");
        }
        // unshare, where the command has it, changes the credentials and so clears the parent-death signal:
        // setpriv goes right before the program.
        int program = command.get(0).equals("unshare") ? 2 : 0;
        line.addAll(command.subList(0, program));
        if (has("setpriv")) {
            line.addAll(List.of("setpriv", "--pdeathsig", signal.name()));
        }
        line.addAll(command.subList(program, command.size()));
        var builder = new ProcessBuilder(line);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        synchronized (RUNNING) {
            if (stopping) {
                throw new IOException("the launcher is stopping");
            }
            var child = new ChildProcess(name, builder.start(), signal);
            RUNNING.push(child);
            return child;
        }
    }

    /** Whether this launcher was told to stop: what fails from now on fails because of that. */
    static boolean stopping() {
        synchronized (RUNNING) {
            return stopping;
        }
    }

    // Last started, first stopped: the server before its database, whatever moment the signal came at.
    private static void stopAll() {
        List<ChildProcess> children;
        synchronized (RUNNING) {
            stopping = true;
            children = List.copyOf(RUNNING);
        }
        children.forEach(child -> child.stop(PATIENCE));
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    Process process() {
        return process;
    }

    /** Asks the program to end, waits for that long, then kills it. */
    void stop(Duration patience) {
        if (process.isAlive()) {
            stop(process.toHandle(), signal, patience);
        }
        synchronized (RUNNING) {
            RUNNING.remove(this);
        }
    }

    /** The same for a program that an earlier launcher left behind. */
    static void stop(ProcessHandle process, Signal signal, Duration patience) {
        signal(process.pid(), signal);
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (Exception e) {
            process.destroyForcibly();
            process.onExit()
                    .orTimeout(10, TimeUnit.SECONDS)
                    .exceptionally(late -> process)
                    .join();
        }
    }

    private static void signal(long pid, Signal signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a program of that name is on the path. */
    static boolean has(String program) {
        for (String folder :
                System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
