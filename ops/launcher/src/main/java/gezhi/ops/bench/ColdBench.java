package gezhi.ops.bench;

import gezhi.ops.Account;
import gezhi.ops.Options;
import gezhi.ops.Platform;
import gezhi.ops.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a start on existing data is like: how long until it serves, what the first requests take (medians of several
 * starts), whether the first minute under load loses any, and what memory it needs. Restarts the installation.
 */
final class ColdBench implements Bench {

    private static final Duration REST = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "cold";
    }

    @Override
    public String what() {
        return "a restart: time, first requests, first minute under load, memory";
    }

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        Platform warm = target.platform()
                .orElseThrow(() -> new Refusal(
                        "This one restarts the installation: stop it and name its folder with --data, or leave --data"
                                + " and --url out.",
                        "此项测量需要重启:请先停止该安装并用 --data 指定其目录,或不带 --data 与 --url。"));
        warm.close();
        int rounds = Settings.rounds(load);
        List<Double> starts = new ArrayList<>();
        Map<String, List<Double>> first = new LinkedHashMap<>();
        for (int round = 1; ; round++) {
            target.progress("Restarting, " + round + " of " + rounds + " …");
            long start = System.nanoTime();
            Platform platform =
                    Platform.start(Options.of(target.data()).withPort(0).withProgress(target::progress));
            starts.add((System.nanoTime() - start) / 1e9);
            try (Target restarted = Target.of(platform, target.data(), target::progress)) {
                Map<String, Double> times = first(restarted);
                target.progress("First requests, in milliseconds: " + times);
                times.forEach((name, millis) ->
                        first.computeIfAbsent(name, key -> new ArrayList<>()).add(millis));
                if (round == rounds) {
                    return List.of(measure(restarted, load)
                            .with("startSeconds", Median.of(starts))
                            .with("firstMillis", medians(first)));
                }
            }
        }
    }

    private static Map<String, Object> medians(Map<String, List<Double>> figures) {
        Map<String, Object> medians = new LinkedHashMap<>();
        figures.forEach((name, each) -> medians.put(name, Median.of(each)));
        return medians;
    }

    private static Result measure(Target target, Load load) throws IOException {
        Pause.of(REST);
        double server = resident(target);
        double database = target.databasePid().isPresent()
                ? Memory.proportional(target.databasePid().getAsLong())
                : Double.NaN;
        List<Person> people = SpikeBench.people(target, load);
        Duration minute =
                Settings.seconds(load, "minute", 3 * (int) load.measured().toSeconds());
        target.progress("First " + minute.toSeconds() + " s under load …");
        CpuMeter meter = CpuMeter.start(target);
        long start = System.nanoTime();
        Tally tally = Crowd.run(
                load.clients(),
                minute,
                number -> new User(target.server(), people.get(number % people.size()), number, 0));
        Cpu cpu = meter.perRequest(tally.samples().size());
        return tally.samples()
                .result("cold", (System.nanoTime() - start) / 1e9, tally.failed(), cpu)
                .with("failed", tally.failed())
                .with("refused", tally.refused())
                .with("idleServerMegabytes", server)
                .with("idleDatabaseMegabytes", database)
                .with("serverMegabytesAfterLoad", resident(target))
                .with("failures", tally.failures());
    }

    private static double resident(Target target) {
        return target.serverPid().isPresent()
                ? Memory.resident(target.serverPid().getAsLong())
                : Double.NaN;
    }

    /** The first request of each kind, in the order in which somebody would come to them. */
    private static Map<String, Double> first(Target target) throws IOException {
        Account account = target.accounts("GRID_WORKER").stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("accounts.csv has no grid worker.", "accounts.csv 中没有网格员账号。"));
        Map<String, Double> first = new LinkedHashMap<>();
        try (var wire = new Wire(target.server())) {
            String token = time(first, "login", () -> target.token(account));
            var person = new Person(account.county(), account.account(), List.of(account), token);
            time(first, "queue", () -> good(wire.get("/api/v1/cases", person.authorization())));
            time(first, "report", () -> good(User.report(wire, person, 1)));
        }
        try (Session session = time(first, "loginByPage", () -> Session.login(target.server(), account))) {
            time(first, "queuePage", () -> session.page("/queue.xhtml"));
        }
        return first;
    }

    private static <T> T time(Map<String, Double> times, String name, Aside.Work<T> work) throws IOException {
        long start = System.nanoTime();
        T made = work.call();
        times.put(name, (System.nanoTime() - start) / 1e6);
        return made;
    }

    private static Reply good(Reply reply) throws IOException {
        if (!reply.good()) {
            throw new UnexpectedReply("the first request", reply);
        }
        return reply;
    }
}
