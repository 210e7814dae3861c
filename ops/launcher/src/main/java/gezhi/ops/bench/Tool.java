package gezhi.ops.bench;

import gezhi.ops.Refusal;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The programs that drive the load and come from the operating system. */
enum Tool {
    WRK("wrk", "wrk"),
    PGBENCH("pgbench", "postgresql");

    private static final Path POSTGRESQL = Path.of("/usr/lib/postgresql");

    private final String program;
    private final String packages;

    Tool(String program, String packages) {
        this.program = program;
        this.packages = packages;
    }

    /** Where the program is; refuses, with the words to install it, when it is nowhere. */
    Path find() {
        return candidates()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "The program " + program + " is missing (Debian: apt-get install " + packages + ").",
                        "缺少程序 " + program + "(Debian:apt-get install " + packages + ")。"));
    }

    /** Runs the program and returns what it wrote to its standard output; refuses when it fails. */
    String run(List<String> arguments, Map<String, String> environment, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(find().toString()));
        command.addAll(arguments);
        Path errors = Files.createTempFile(folder, program, ".err");
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw failed(Files.readString(errors) + output);
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroy();
        }
    }

    /** The refusal for a run that did not end well, with the first line that the program said. */
    Refusal failed(String said) {
        String first = said.lines().filter(line -> !line.isBlank()).findFirst().orElse("nothing was said");
        return new Refusal(
                program + " broke off: " + first.strip().replaceAll("\\.$", "") + ".",
                program + " 运行中断:" + first.strip() + "。",
                new IOException(said));
    }

    private Stream<Path> candidates() {
        Stream<Path> onPath = Stream.of(
                        System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Tool::real);
        return Stream.concat(onPath, this == PGBENCH ? versions() : Stream.of());
    }

    // Debian's own pgbench is a script that looks for the real one of a version, which need not be there.
    private static boolean real(Path candidate) {
        try {
            return !candidate.toRealPath().endsWith("pg_wrapper");
        } catch (IOException e) {
            return false;
        }
    }

    // Debian keeps each version's programs in a folder of its own; the newest first.
    private Stream<Path> versions() {
        try (var folders = Files.list(POSTGRESQL)) {
            return folders
                    .sorted(Comparator.comparing((Path folder) -> number(folder))
                            .reversed())
                    .map(folder -> folder.resolve("bin").resolve(program))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }

    private static int number(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("\\d{1,4}") ? Integer.parseInt(name) : 0;
    }
}
