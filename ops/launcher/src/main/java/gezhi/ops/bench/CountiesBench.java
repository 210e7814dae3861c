package gezhi.ops.bench;

import gezhi.ops.Account;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a request costs with a few counties, a hundred, a thousand, and what memory a county takes that nobody uses. */
final class CountiesBench implements Bench {

    private static final double KILOBYTES = 1024;

    @Override
    public String name() {
        return "counties";
    }

    @Override
    public String what() {
        return "cost of a request from 2 counties to 1,000, and memory of an inactive one";
    }

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        var growing = new Growing(name(), target, List.of());
        List<Result> results = new ArrayList<>();
        List<Stage> stages = Stage.ofCounties(
                target.counties().size(),
                Settings.number(load, "counties", 1_000, 100),
                Settings.number(load, "cases", 100_000, 10_000),
                Settings.number(load, "each", 100));
        for (Stage stage : stages) {
            growing.grow(stage);
            results.addAll(growing.measure(stage, load));
        }
        try (Target now = growing.now()) {
            results.add(memory(now, Settings.seconds(load, "idle", 120)));
        }
        return results;
    }

    /** Before anybody of the other counties came, right after somebody of each came, and when all have gone again. */
    private static Result memory(Target target, Duration idle) throws IOException {
        long pid = target.serverPid().orElseThrow();
        List<Account> visitors = visitors(target);
        target.progress("Somebody of each of " + visitors.size() + " counties comes …");
        double residentBefore = Memory.resident(pid);
        double heapBefore = Heap.megabytes(pid);
        long start = System.nanoTime();
        Tally tally = new Tally();
        for (Account visitor : visitors) {
            visit(target, visitor, tally);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double heapUsed = Heap.megabytes(pid);
        target.progress("Nobody asks for " + idle.toSeconds() + " s …");
        Pause.of(idle);
        double heapIdle = Heap.megabytes(pid);
        double resident = Memory.resident(pid);
        return tally.samples()
                .result("counties.memory", seconds, tally.failed() + tally.refused(), Cpu.UNKNOWN)
                .with("visited", visitors.size())
                .with("heapMegabytesBefore", heapBefore)
                .with("heapMegabytesVisited", heapUsed)
                .with("heapMegabytesIdle", heapIdle)
                .with("residentMegabytesBefore", residentBefore)
                .with("residentMegabytesIdle", resident)
                .with("kilobytesOfAVisitedCounty", each(heapUsed - heapBefore, visitors))
                .with("kilobytesOfAnInactiveCounty", each(heapIdle - heapBefore, visitors))
                .with("residentKilobytesOfAnInactiveCounty", each(resident - residentBefore, visitors))
                .with("failures", tally.failures());
    }

    private static double each(double megabytes, List<Account> visitors) {
        return megabytes * KILOBYTES / visitors.size();
    }

    private static List<Account> visitors(Target target) {
        return target.counties().stream()
                .map(county -> target.accounts().stream()
                        .filter(account -> account.county().equals(county))
                        .min((a, b) -> Boolean.compare(
                                b.role().equals("DUTY_CHIEF"), a.role().equals("DUTY_CHIEF")))
                        .orElseThrow())
                .toList();
    }

    private static void visit(Target target, Account account, Tally tally) throws IOException {
        try (var wire = new Wire(target.server())) {
            String authorization = "Authorization: Bearer " + PatientLogin.token(wire, account);
            tally.count(() -> wire.get("/api/v1/cases", authorization));
            tally.count(() -> wire.get("/api/v1/board", authorization));
        }
    }
}
