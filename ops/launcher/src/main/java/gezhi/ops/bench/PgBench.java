package gezhi.ops.bench;

import gezhi.ops.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Drives the database alone, with the server's own role, so that row-level security holds as it does for the server. */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");
    private static final Pattern DONE = Pattern.compile("transactions actually processed: (\\d+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");

    private final Target target;
    private final Path folder;

    PgBench(Target target, Path folder) {
        this.target = target;
        this.folder = folder;
        Tool.PGBENCH.find();
    }

    /**
     * Runs the scripts, each as often as the others, in prepared mode.
     *
     * @param variables of the scripts, with their first values
     */
    Measured run(List<Path> scripts, Map<String, Integer> variables, int clients, Duration duration)
            throws IOException {
        Database database = target.database();
        Path log = Files.createTempDirectory(folder, "log");
        List<String> arguments = new ArrayList<>(List.of(
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=1",
                "--time=" + Math.max(1, duration.toSeconds()),
                "--log",
                "--log-prefix=" + log.resolve("times"),
                "--host=" + database.host(),
                "--port=" + database.port(),
                "--username=" + database.app().user()));
        variables.forEach((name, value) -> arguments.add("--define=" + name + "=" + value));
        scripts.forEach(script -> arguments.add("--file=" + script));
        arguments.add(database.name());
        CpuMeter meter = CpuMeter.start(target);
        String said =
                Tool.PGBENCH.run(arguments, Map.of("PGPASSWORD", database.app().password()), folder);
        long requests = Math.round(number(DONE, said, -1));
        if (requests < 0) {
            throw Tool.PGBENCH.failed(said);
        }
        return measured(said, times(log), meter.perRequest(requests));
    }

    /** Reads pgbench's own report; the percentiles come from the times of the single transactions. */
    static Measured measured(String said, long[] sortedMicros, Cpu cpu) {
        long requests = (long) number(DONE, said, 0);
        double rate = number(RATE, said, 0);
        return new Measured(
                rate == 0 ? 0 : requests / rate,
                requests,
                0,
                (long) number(FAILED, said, 0),
                percentile(sortedMicros, 50),
                percentile(sortedMicros, 95),
                percentile(sortedMicros, 99),
                cpu);
    }

    /** The third field of each line: microseconds, or a word for a transaction that failed. */
    static LongStream micros(String line) {
        String[] fields = line.split(" ");
        return fields.length > 2 && fields[2].matches("\\d+")
                ? LongStream.of(Long.parseLong(fields[2]))
                : LongStream.empty();
    }

    private static long[] times(Path log) throws IOException {
        LongStream all = LongStream.empty();
        try (var files = Files.list(log)) {
            for (Path file : files.toList()) {
                all = LongStream.concat(all, Files.readAllLines(file).stream().flatMapToLong(PgBench::micros));
                Files.delete(file);
            }
        }
        return all.sorted().toArray();
    }

    private static double percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1] / 1e3;
    }

    private static double number(Pattern pattern, String text, double otherwise) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Double.parseDouble(found.group(1)) : otherwise;
    }
}
