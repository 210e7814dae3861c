package gezhi.ops.bench;

import gezhi.ops.Account;
import gezhi.ops.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How long the lists of a large county take that nobody else uses: first pages, pages far behind, and each filter, asked one
 * after the other over one connection, so that the times are those of the server and not of a queue before it.
 */
final class ListsBench implements Bench {

    /** Fewer times have no p95. */
    private static final int LEAST = 40;

    /** Each takes half a minute. */
    private static final int MOST_UNANSWERED = 3;

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public String what() {
        return "time of first pages, later pages and filters of a county, one at a time";
    }

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        Account account = account(target, load);
        String authorization = "Authorization: Bearer " + target.token(account);
        try (var wire = new Wire(target.server())) {
            Map<String, List<String>> questions = ListQuestions.of(path -> wire.get(path, authorization));
            if (!load.warmUp().isZero()) {
                target.progress("Warming up the lists of " + account.county() + " for "
                        + load.warmUp().toSeconds() + " s …");
            }
            long warm = System.nanoTime() + load.warmUp().toNanos();
            do {
                for (List<String> paths : questions.values()) {
                    ask(wire, paths, authorization, Duration.ZERO, paths.size());
                }
            } while (System.nanoTime() < warm);
            target.progress("Measuring " + questions.size() + " lists of " + account.county() + " for about "
                    + load.measured().toSeconds() + " s …");
            Duration share = load.measured().dividedBy(questions.size());
            List<Result> results = new ArrayList<>();
            for (var each : questions.entrySet()) {
                CpuMeter meter = CpuMeter.start(target);
                long start = System.nanoTime();
                Tally tally = ask(wire, each.getValue(), authorization, share, LEAST);
                double seconds = (System.nanoTime() - start) / 1e9;
                Samples samples = tally.samples();
                results.add(samples.result(
                                "lists." + each.getKey(), seconds, tally.failed(), meter.perRequest(samples.size()))
                        .with("failures", tally.failures()));
            }
            return results;
        }
    }

    /** Asks in turn for at least so long and so often. */
    private static Tally ask(Wire wire, List<String> paths, String authorization, Duration time, int least)
            throws NoAnswer {
        var tally = new Tally();
        long end = System.nanoTime() + time.toNanos();
        for (int turn = 0; turn < least || System.nanoTime() < end; turn++) {
            String path = paths.get(turn % paths.size());
            tally.count(() -> wire.get(path, authorization));
            if (tally.unanswered() >= MOST_UNANSWERED) {
                throw new NoAnswer(tally.failures().keySet().iterator().next());
            }
        }
        return tally;
    }

    private static Account account(Target target, Load load) {
        String role = load.settings().getOrDefault("role", "DUTY_CHIEF");
        String county = load.settings().get("county");
        return target.accounts(role).stream()
                .filter(account -> county == null || account.county().equals(county))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "accounts.csv has no " + role + " to look at lists as.",
                        "accounts.csv 中没有可用于查看列表的账号(" + role + ")。"));
    }
}
