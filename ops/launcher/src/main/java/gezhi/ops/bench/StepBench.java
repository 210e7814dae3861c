package gezhi.ops.bench;

import gezhi.ops.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * One step of a case over REST: acceptance, which needs no more than an opinion, done once on each of many cases. The
 * cases are reported beforehand, as many as the measured time will need.
 */
final class StepBench implements Bench {

    /** How many more are prepared than the rate so far would use up. */
    private static final double RESERVE = 1.4;

    private static final int PREPARATIONS = 12;
    private static final Duration TRIAL = Duration.ofSeconds(2);
    private static final Duration SLICE = Duration.ofSeconds(15);

    private double reportsPerSecond;
    private double stepsPerSecond;

    @Override
    public String name() {
        return "step";
    }

    @Override
    public String what() {
        return "one step of a case over REST";
    }

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        Wrk wrk = new Wrk(target);
        List<Acceptance> accepting = Acceptance.of(target);
        for (Duration left = load.warmUp(); !left.isZero(); left = left.minus(slice(left))) {
            target.progress("Warming up with reports and steps, " + left.toSeconds() + " s left …");
            report(wrk, target, load, slice(left).dividedBy(2));
            accept(wrk, target, load, slice(left).dividedBy(2), accepting);
        }
        if (stepsPerSecond == 0) {
            report(wrk, target, load, TRIAL);
            accept(wrk, target, load, TRIAL, accepting);
        }
        prepare(wrk, target, load, accepting);
        target.progress("Measuring steps for " + load.measured().toSeconds() + " s …");
        Measured measured = accept(wrk, target, load, load.measured(), accepting);
        boolean ranOut = measured.seconds() < load.measured().toSeconds() * 0.95;
        return List.of(measured.result(name()).with("ranOutOfCases", ranOut));
    }

    private void prepare(Wrk wrk, Target target, Load load, List<Acceptance> accepting) throws IOException {
        for (int i = 0; i < PREPARATIONS; i++) {
            int needed = (int) (stepsPerSecond * load.measured().toSeconds() * RESERVE);
            int waiting = Acceptance.waiting(target, accepting, needed).size();
            if (waiting >= needed) {
                return;
            }
            target.progress("Reporting " + (needed - waiting) + " cases to step on …");
            report(wrk, target, load, Duration.ofSeconds((long) ((needed - waiting) / reportsPerSecond) + 1));
        }
    }

    private void report(Wrk wrk, Target target, Load load, Duration duration) throws IOException {
        try (LuaScript script = ReportsBench.script(target)) {
            reportsPerSecond = rate(wrk.run(script, load.clients(), duration), target);
        }
    }

    private Measured accept(Wrk wrk, Target target, Load load, Duration duration, List<Acceptance> accepting)
            throws IOException {
        int most = (int) (Math.max(stepsPerSecond, 2_000) * Math.max(1, duration.toSeconds()) * 2);
        try (LuaScript script = new LuaScript("step")
                .list("cases", Acceptance.waiting(target, accepting, most))
                .list("operation", List.of(Acceptance.OPERATION))
                .list("run", List.of(UUID.randomUUID().toString()))) {
            Measured measured = wrk.run(script, load.clients(), duration);
            stepsPerSecond = rate(measured, target);
            return measured;
        }
    }

    private static double rate(Measured measured, Target target) {
        if (measured.perSecond() <= 0) {
            throw new Refusal(
                    "The server at " + target.server() + " refused every request; its log says why.",
                    "服务器拒绝了所有请求,原因见其日志。");
        }
        return measured.perSecond();
    }

    private static Duration slice(Duration left) {
        return left.compareTo(SLICE) < 0 ? left : SLICE;
    }
}
