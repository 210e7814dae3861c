package gezhi.ops.bench;

import gezhi.ops.Arguments;
import gezhi.ops.Options;
import gezhi.ops.UsageException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** {@code gezhi bench …}: chooses benches and installation, runs, and reports. */
public final class BenchCommand {

    private final Consumer<String> out;

    /** @param out receives each line that is shown */
    public BenchCommand(Consumer<String> out) {
        this.out = out;
    }

    /** Runs what the words after {@code bench} say. */
    public void run(List<String> args) throws IOException {
        if (args.isEmpty()) {
            throw new UsageException("After bench comes the name of one.");
        }
        var arguments = new Arguments(
                args.subList(1, args.size()),
                Set.of("quick", "smoke"),
                Set.of("seconds", "warmup", "clients", "json", "url", "data", "set"));
        if (args.get(0).equals("compare")) {
            out.accept(Comparison.of(arguments.words()));
            return;
        }
        arguments.noWords();
        List<Bench> benches = List.of(Benches.named(args.get(0)));
        Load load = load(arguments);
        try (Target target = target(arguments)) {
            measure(benches, target, load, arguments.value("json").map(Path::of).orElse(null));
        }
    }

    /** Runs the benches one after the other and reports them together. */
    BenchReport measure(List<Bench> benches, Target target, Load load, Path file) throws IOException {
        var report = new BenchReport(Instant.now(), load);
        for (Bench bench : benches) {
            report.add(bench.run(target, load));
        }
        out.accept("");
        out.accept(report.table());
        if (file != null) {
            Path checkout = Options.of(target.data()).checkout();
            Files.writeString(
                    file,
                    BenchReport.pretty(report.json(
                            Facts.machine(target),
                            Facts.installation(target),
                            Facts.commit(checkout).orElse(null))));
            out.accept("");
            out.accept("Written to " + file.toAbsolutePath() + ".");
        }
        return report;
    }

    private static Load load(Arguments arguments) {
        return new Load(
                arguments.number("clients", 8, 1, 1_000),
                Duration.ofSeconds(arguments.number("warmup", 90, 0, 3_600)),
                Duration.ofSeconds(arguments.number("seconds", 20, 1, 36_000)),
                settings(arguments.value("set").orElse("")));
    }

    // --set name=value,name=value
    private static Map<String, String> settings(String text) {
        Map<String, String> settings = new HashMap<>();
        for (String each : text.isBlank() ? new String[0] : text.split(",")) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                throw new UsageException("--set needs name=value, not " + each + ".");
            }
            settings.put(
                    each.substring(0, equals).strip(),
                    each.substring(equals + 1).strip());
        }
        return settings;
    }

    private Target target(Arguments arguments) throws IOException {
        if (arguments.has("url") || arguments.has("data")) {
            URI url = arguments
                    .value("url")
                    .map(text -> URI.create(text.replaceAll("/+$", "")))
                    .orElse(null);
            return Target.running(url, arguments.data(), out);
        }
        Path folder = Arguments.defaultData().resolveSibling("bench");
        return Target.own(Options.of(folder).withPort(0).withFresh(true), out);
    }
}
