package gezhi.ops.bench;

import gezhi.ops.Platform;
import gezhi.ops.Refusal;
import gezhi.ops.generate.GenerateCommand;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the same things at several sizes of one installation, which grows from one to the next, and what each costs
 * against the smallest size. An installation of the bench's own: what is generated stays in it.
 */
final class Growing {

    private static final Duration REFRESH = Duration.ofSeconds(20);

    private final List<Bench> benches =
            List.of(new ReportsBench(), new StepBench(), new QueueBench(), new BoardBench(), new LifecycleBench());
    private final String name;
    private final Target target;
    private final Platform platform;
    private final Map<String, Double> smallest = new HashMap<>();
    private Target measured;

    /** @param name what the names of the results begin with */
    Growing(String name, Target target) {
        this.name = name;
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
     * ones are compared with.
     */
    List<Result> measure(Stage stage, Load load) throws IOException {
        Load each =
                load.withWarmUp(smallest.isEmpty() || load.warmUp().compareTo(REFRESH) < 0 ? load.warmUp() : REFRESH);
        List<Result> results = new ArrayList<>();
        if (measured == null) {
            measured = now();
        }
        for (Bench bench : benches) {
            for (Result result : bench.run(measured, each)) {
                results.add(compared(stage, result));
            }
        }
        return results;
    }

    private Result compared(Stage stage, Result result) {
        double cost = result.cpu().serverMillis() + result.cpu().databaseMillis();
        double first = smallest.computeIfAbsent(result.name(), key -> cost);
        target.progress(String.format(
                "%s at %d: %.2f ms of CPU, %.2f × the smallest size", result.name(), stage.size(), cost, cost / first));
        return named(name + "." + stage.size() + "." + result.name(), result)
                .with("size", stage.size())
                .with("costMillis", cost)
                .with("costRatio", cost / first);
    }

    private static Result named(String name, Result result) {
        return new Result(
                name,
                result.perSecond(),
                result.p50Millis(),
                result.p95Millis(),
                result.p99Millis(),
                result.requests(),
                result.errors(),
                result.cpu(),
                result.more());
    }
}
