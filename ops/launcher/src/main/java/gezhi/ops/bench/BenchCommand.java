package gezhi.ops.bench;

import gezhi.ops.Arguments;
import gezhi.ops.Options;
import gezhi.ops.Platform;
import gezhi.ops.RunningDatabase;
import gezhi.ops.UsageException;
import jakarta.json.JsonObject;
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

    private static final String ALL = "all";

    /** Where an installation of the bench's own lies. */
    private static final Path OWN = Arguments.defaultData().resolveSibling("bench");

    private final Consumer<String> out;

    /** @param out receives each line that is shown */
    public BenchCommand(Consumer<String> out) {
        this.out = out;
    }

    /**
     * Runs what the words after {@code bench} say.
     *
     * @throws UsageException when they are not understood
     */
    public void run(List<String> args) throws IOException {
        if (args.isEmpty()) {
            Benches.all().forEach(bench -> out.accept(String.format("%-10s %s", bench.name(), bench.what())));
            return;
        }
        String name = args.get(0);
        var arguments = new Arguments(
                args.subList(1, args.size()),
                Set.of("quick", "smoke", "keep"),
                Set.of("seconds", "warmup", "clients", "json", "url", "data", "set", "cases", "counties"));
        if (name.equals("compare")) {
            out.accept(Comparison.of(arguments.words()));
            return;
        }
        arguments.noWords();
        List<Bench> benches = name.equals(ALL) ? Benches.set(arguments.has("quick")) : List.of(Benches.named(name));
        Load load = load(arguments);
        Path file = arguments.value("json").map(Path::of).orElse(null);
        if (file != null && !Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new UsageException("There is no folder for " + file + ".");
        }
        boolean own;
        try (Target target = target(arguments)) {
            own = target.own();
            JsonObject json = measure(benches, target, load);
            if (file != null) {
                Files.writeString(file, BenchReport.pretty(json));
                out.accept("Written to " + file.toAbsolutePath() + ".");
            }
        }
        // After a failure it is kept, with its logs, until the next run.
        if (own && !arguments.has("keep")) {
            Platform.discard(OWN);
        }
    }

    /** Runs the quick set on an installation, which stays as it is but for what was reported, and returns the report. */
    public JsonObject quickSet(Target target, Load load) throws IOException {
        return measure(Benches.set(true), target, load);
    }

    /** Runs benches by their names on an installation and returns the report. */
    public JsonObject named(List<String> names, Target target, Load load) throws IOException {
        return measure(names.stream().map(Benches::named).toList(), target, load);
    }

    private JsonObject measure(List<Bench> benches, Target target, Load load) throws IOException {
        try {
            NoAnswer.askFirst(target.server());
            return results(benches, target, load);
        } catch (IOException e) {
            throw NoAnswer.explain(target.server(), e).orElseThrow(() -> e);
        }
    }

    private JsonObject results(List<Bench> benches, Target target, Load load) throws IOException {
        var report = new BenchReport(Instant.now(), load);
        JsonObject installation = Facts.installation(target);
        for (Bench bench : benches) {
            report.add(bench.run(target, load));
        }
        out.accept("");
        out.accept(report.table());
        out.accept("");
        Path checkout = Options.of(target.data()).checkout();
        return report.json(
                Facts.machine(target), installation, Facts.commit(checkout).orElse(null));
    }

    private static Load load(Arguments arguments) {
        boolean smoke = arguments.has("smoke");
        return new Load(
                arguments.number("clients", smoke ? Load.SMOKE.clients() : 8, 1, 250),
                Duration.ofSeconds(arguments.number("warmup", smoke ? 0 : 90, 0, 3_600)),
                Duration.ofSeconds(arguments.number(
                        "seconds", smoke ? (int) Load.SMOKE.measured().toSeconds() : 20, 1, 36_000)),
                settings(arguments));
    }

    // What single benches understand, too: --cases N, --counties N and --quick stand for settings of these names.
    private static Map<String, String> settings(Arguments arguments) {
        Map<String, String> settings = settings(arguments.value("set").orElse(""));
        arguments.value("cases").ifPresent(cases -> settings.put("cases", cases));
        arguments.value("counties").ifPresent(counties -> settings.put("counties", counties));
        if (arguments.has("quick")) {
            settings.put(Settings.QUICK, "");
        }
        return settings;
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
        if (arguments.has("data") && !arguments.has("url") && stopped(arguments.data())) {
            return Target.start(Options.of(arguments.data()).withPort(0), out);
        }
        if (arguments.has("url") || arguments.has("data")) {
            URI url = arguments
                    .value("url")
                    .map(text -> URI.create(text.replaceAll("/+$", "")))
                    .orElse(null);
            return Target.running(url, arguments.data(), out);
        }
        return Target.start(Options.of(OWN).withPort(0).withFresh(true), out);
    }

    private static boolean stopped(Path data) {
        return Files.exists(data.resolve("accounts.csv"))
                && RunningDatabase.serverPid(data).isEmpty();
    }
}
