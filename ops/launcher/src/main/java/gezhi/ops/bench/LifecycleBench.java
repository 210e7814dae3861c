package gezhi.ops.bench;

import gezhi.ops.Refusal;
import gezhi.ops.bench.LifeClient.Lives;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole life cycles by the full graph of a model: report, every call up to the close by the people whose turn it is, and
 * a search for the number. What the calls are is found out once in each county; then only they are sent.
 */
final class LifecycleBench implements Bench {

    private static final int MOST_COUNTIES = 8;

    @Override
    public String name() {
        return "lifecycle";
    }

    @Override
    public String what() {
        return "whole life cycles, from report to close, then a search";
    }

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        List<Script> scripts = scripts(target, load);
        target.progress("A life cycle takes " + scripts.get(0).acts().size() + " calls: "
                + String.join(", ", scripts.get(0).names()) + ".");
        if (!load.warmUp().isZero()) {
            target.progress("Warming up for " + load.warmUp().toSeconds() + " s …");
            drive(target, scripts, load.withMeasured(load.warmUp()), new Lives());
        }
        target.progress("Measuring life cycles for " + load.measured().toSeconds() + " s …");
        var lives = new Lives();
        CpuMeter meter = CpuMeter.start(target);
        long start = System.nanoTime();
        Tally calls = drive(target, scripts, load, lives);
        double seconds = (System.nanoTime() - start) / 1e9;
        long errors = calls.failed() + calls.refused();
        Result cycles = lives.cycles()
                .result(
                        "lifecycle",
                        seconds,
                        errors,
                        meter.perRequest(lives.cycles().size()))
                .with("callsPerCycle", scripts.get(0).acts().size())
                .with("counties", scripts.stream().map(Script::county).toList())
                .with("failures", calls.failures());
        Result each = calls.samples()
                .result(
                        "lifecycle.call",
                        seconds,
                        errors,
                        meter.perRequest(calls.samples().size()))
                .with("p95MillisByCall", lives.p95ByCall());
        return List.of(cycles, each);
    }

    private static Tally drive(Target target, List<Script> scripts, Load load, Lives lives) throws IOException {
        return Crowd.run(
                load.clients(),
                load.measured(),
                number -> new LifeClient(target, scripts.get(number % scripts.size()), lives));
    }

    /** Rehearses a life cycle in the first counties in which people can log in along a whole line. */
    static List<Script> scripts(Target target, Load load) throws IOException {
        String category = load.settings().getOrDefault("category", "PEOPLE-0202");
        String named = load.settings().get("county");
        List<String> counties = named == null ? target.counties() : List.of(named);
        List<Script> scripts = new ArrayList<>();
        Refusal reason = null;
        for (String county : counties) {
            try {
                scripts.add(new Rehearsal(target.server(), People.of(target, county), category).run());
            } catch (Refusal e) {
                reason = e;
            }
            if (scripts.size() == Math.min(load.clients(), MOST_COUNTIES)) {
                break;
            }
        }
        if (scripts.isEmpty()) {
            throw reason != null ? reason : new Refusal("accounts.csv names no county.", "accounts.csv 中没有区县账号。");
        }
        return scripts;
    }
}
