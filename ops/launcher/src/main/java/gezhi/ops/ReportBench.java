package gezhi.ops;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Measures how many reports a running server takes over REST from clients that each wait for their answer. */
final class ReportBench {

    private final URI server;
    private final List<Account> reporters;
    private final Consumer<String> progress;

    /**
     * A measurement that has not begun.
     *
     * @param reporters accounts that may report: grid workers
     */
    ReportBench(URI server, List<Account> reporters, Consumer<String> progress) {
        if (reporters.isEmpty()) {
            throw new Refusal("accounts.csv has no grid worker to report as.", "accounts.csv 中没有可用于上报的网格员账号。");
        }
        this.server = server;
        this.reporters = reporters;
        this.progress = progress;
    }

    /** Posts reports for the warm-up, then measures for the given time. */
    JsonObject run(int clients, Duration warmUp, Duration measured) throws IOException {
        List<String> tokens = new ArrayList<>();
        for (Account each : reporters) {
            tokens.add(Api.login(server, each.county(), each.account(), each.password())
                    .token());
        }
        progress.accept("Warming up for " + warmUp.toSeconds() + " s with " + clients + " clients …");
        load(clients, tokens, warmUp);
        progress.accept("Measuring for " + measured.toSeconds() + " s …");
        Instant start = Instant.now();
        List<Outcome> outcomes = load(clients, tokens, measured);
        double seconds = Duration.between(start, Instant.now()).toNanos() / 1e9;
        long[] times = outcomes.stream()
                .flatMapToLong(outcome -> LongStream.of(outcome.nanos()))
                .sorted()
                .toArray();
        int errors = outcomes.stream().mapToInt(Outcome::errors).sum();
        JsonObject result = Json.createObjectBuilder()
                .add("what", "POST /api/v1/reports")
                .add("clients", clients)
                .add("warmUpSeconds", warmUp.toSeconds())
                .add("seconds", round(seconds))
                .add("reports", times.length)
                .add("reportsPerSecond", round(times.length / seconds))
                .add("p50Millis", percentile(times, 50))
                .add("p95Millis", percentile(times, 95))
                .add("p99Millis", percentile(times, 99))
                .add("errors", errors)
                .add("startedAt", start.toString())
                .add("machine", Machine.facts())
                .build();
        progress.accept(String.format(
                "%d reports, %s per second; p50 %s ms, p95 %s ms, p99 %s ms; %d errors",
                times.length,
                result.getJsonNumber("reportsPerSecond"),
                result.getJsonNumber("p50Millis"),
                result.getJsonNumber("p95Millis"),
                result.getJsonNumber("p99Millis"),
                errors));
        return result;
    }

    private record Outcome(long[] nanos, int errors) {}

    private List<Outcome> load(int clients, List<String> tokens, Duration duration) throws IOException {
        long end = System.nanoTime() + duration.toNanos();
        List<Callable<Outcome>> work = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            String token = tokens.get(i % tokens.size());
            int client = i;
            work.add(() -> client(client, token, end));
        }
        var pool = Executors.newFixedThreadPool(clients);
        try {
            List<Outcome> outcomes = new ArrayList<>();
            for (var each : pool.invokeAll(work)) {
                outcomes.add(each.get());
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new Refusal("The measurement broke off: " + e.getCause() + ".", "测量中断,详情见日志。", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Outcome client(int number, String token, long end) throws IOException {
        long[] times = new long[1024];
        int count = 0;
        int errors = 0;
        try (var connection = new RawConnection(server)) {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                int status = connection.post(
                        "/api/v1/reports", token, UUID.randomUUID().toString(), report(number, count));
                if (status == 201) {
                    if (count == times.length) {
                        times = Arrays.copyOf(times, count * 2);
                    }
                    times[count++] = System.nanoTime() - start;
                } else {
                    errors++;
                }
            }
        }
        return new Outcome(Arrays.copyOf(times, count), errors);
    }

    private static byte[] report(int client, int number) {
        return ("{\"title\":\"路灯不亮 " + client + "-" + number + "\",\"text\":\"巡查发现道路东侧第 " + (number % 90 + 1)
                        + " 号路灯夜间不亮,行人通行不便,请安排检修。\",\"channel\":\"GRID\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static double percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int index = (int) Math.ceil(percent / 100.0 * sorted.length) - 1;
        return round(sorted[Math.max(0, index)] / 1e6);
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
