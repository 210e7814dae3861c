package gezhi.ops.bench;

import gezhi.ops.Platform;
import gezhi.ops.Refusal;
import gezhi.ops.generate.Forgetting;
import gezhi.ops.generate.GenerateCommand;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the same things at several sizes of one installation, which grows from one to the next, and what each costs
 * against the smallest size. An installation of the bench's own: what is generated stays in it.
 */
final class Growing {

    private static final Duration REFRESH = Duration.ofSeconds(20);

    /** Those that only read come first: what the others write would be read by them. */
    private final List<Bench> benches;

    private final String name;
    private final Target target;
    private final Platform platform;
    private final Map<String, Double> smallest = new LinkedHashMap<>();
    private Target measured;

    /**
     * @param name what the names of the results begin with
     * @param reading benches that are measured beside what growing always measures
     */
    Growing(String name, Target target, List<Bench> reading) {
        this.name = name;
        this.benches = new ArrayList<>(List.of(new QueueBench(), new BoardBench()));
        benches.addAll(reading);
        benches.addAll(List.of(new ReportsBench(), new StepBench(), new LifecycleBench()));
        this.target = target;
        this.platform = target.platform()
                .filter(any -> target.own())
                .orElseThrow(() -> new Refusal(
                        "bench " + name + " fills an installation of its own; leave --data and --url out.",
                        "bench " + name + " 会向自己的安装中生成数据;请不要指定 --data 与 --url。"));
    }

    /** Grows the installation to a size. */
    void grow(Stage stage) throws IOException {
        target.progress("Growing to " + stage.size() + " …");
        List<String> words = new ArrayList<>(stage.words());
        words.addAll(List.of("--data", target.data().toString()));
        try {
            new GenerateCommand(target::progress, Clock.systemUTC()).run(words);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The installation as it is now, with the accounts of all counties. */
    Target now() {
        return Target.shared(platform, target.data(), platform.accounts(), target::progress);
    }

    /**
     * Measures everything at a size, always in the counties that were there at the first; the first time is what later
     * ones are compared with. In rounds, of which the medians are told, and what a round has written is removed after it,
     * so that the installation is as large as it is said to be.
     */
    List<Result> measure(Stage stage, Load load) throws IOException {
        if (measured == null) {
            measured = now();
        }
        Duration refresh = load.warmUp().compareTo(REFRESH) < 0 ? load.warmUp() : REFRESH;
        Map<String, List<Result>> rounds = new LinkedHashMap<>();
        int count = Settings.rounds(load);
        for (int round = 1; round <= count; round++) {
            target.progress("At " + stage.size() + ", round " + round + " of " + count);
            boolean cold = smallest.isEmpty() && round == 1;
            Load each = load.withWarmUp(cold ? load.warmUp() : round == 1 ? refresh : Duration.ZERO);
            Instant before = Instant.now();
            for (Bench bench : benches) {
                for (Result result : bench.run(measured, each)) {
                    rounds.computeIfAbsent(result.name(), key -> new ArrayList<>())
                            .add(result);
                }
            }
            forget(before);
        }
        return rounds.values().stream()
                .map(results -> compared(stage, Result.median(results)))
                .toList();
    }

    private void forget(Instant since) throws IOException {
        try (Connection admin = target.admin()) {
            Forgetting.casesSince(admin, since);
        } catch (SQLException e) {
            throw new IOException("what was reported for the measurement could not be removed", e);
        }
    }

    private Result compared(Stage stage, Result result) {
        double cost = result.cpu().serverMillis() + result.cpu().databaseMillis();
        double first = smallest.computeIfAbsent(result.name(), key -> cost);
        target.progress(String.format(
                "%s at %d: %.2f ms of CPU, %.2f × the smallest size", result.name(), stage.size(), cost, cost / first));
        return result.named(name + "." + stage.size() + "." + result.name())
                .with("size", stage.size())
                .with("costMillis", cost)
                .with("costRatio", cost / first);
    }
}
