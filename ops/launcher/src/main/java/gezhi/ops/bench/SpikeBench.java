package gezhi.ops.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A few users, suddenly hundreds, then the few again. Counts what was answered, what was told to come later, and what
 * failed, and how long after the end of the rush answers are as quick as before.
 */
final class SpikeBench implements Bench {

    private static final double RECOVERED = 1.5;
    private static final int MOST_COUNTIES = 8;

    @Override
    public String name() {
        return "spike";
    }

    @Override
    public String what() {
        return "from 10 users to 300 and back: failures, and the time to recover";
    }

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        List<Person> people = people(target, load);
        int measured = (int) load.measured().toSeconds();
        int calm = Settings.number(load, "calm", 10);
        int users = Settings.number(load, "users", 300);
        int think = Settings.number(load, "think", 150);
        Duration before = Settings.seconds(load, "before", measured);
        Duration rush = Settings.seconds(load, "rush", 2 * measured);
        Duration after = Settings.seconds(load, "after", Math.max(measured, Recovery.LEAST_SECONDS));
        if (!load.warmUp().isZero()) {
            target.progress("Warming up for " + load.warmUp().toSeconds() + " s …");
            crowd(target, people, 0, calm * 3, load.warmUp(), think);
        }
        target.progress(calm + " users for " + before.toSeconds() + " s, " + users + " for " + rush.toSeconds() + " s, "
                + calm + " for " + after.toSeconds() + " s …");
        CpuMeter meter = CpuMeter.start(target);
        long start = System.nanoTime();
        Aside<Tally> many = Aside.after(before, () -> crowd(target, people, calm, users - calm, rush, think));
        Tally few = crowd(target, people, 0, calm, before.plus(rush).plus(after), think);
        long end = System.nanoTime();
        few.add(many.join());
        return List.of(result(few, start, before, rush, end, meter));
    }

    private static Result result(Tally all, long start, Duration before, Duration rush, long end, CpuMeter meter)
            throws IOException {
        long rushed = start + before.toNanos();
        long over = rushed + rush.toNanos();
        Samples samples = all.samples();
        double base = samples.between(start, rushed).millis(95);
        double recovery = Recovery.seconds(samples, over, end, base * RECOVERED);
        return samples.result("spike", (end - start) / 1e9, all.failed(), meter.perRequest(samples.size()))
                .with("failed", all.failed())
                .with("refused", all.refused())
                .with("recovered", !Double.isNaN(recovery))
                .with("recoverySeconds", recovery)
                .with("p95MillisBefore", base)
                .with("p95MillisDuring", samples.between(rushed, over).millis(95))
                .with("perSecondDuring", samples.between(rushed, over).size() / (rush.toNanos() / 1e9))
                .with("p95MillisAfter", samples.between(over, end).millis(95))
                .with("failures", all.failures());
    }

    /** Everybody who has cases to do with, of the first counties. */
    static List<Person> people(Target target, Load load) {
        String named = load.settings().get("county");
        List<String> counties =
                named == null ? target.counties().stream().limit(MOST_COUNTIES).toList() : List.of(named);
        List<Person> people = new ArrayList<>();
        for (String county : counties) {
            people.addAll(People.of(target, county).all());
        }
        return people;
    }

    private static Tally crowd(Target target, List<Person> people, int first, int users, Duration time, int think)
            throws IOException {
        return Crowd.run(users, time, number -> {
            int user = first + number;
            return new User(target.server(), people.get(user % people.size()), user, think);
        });
    }
}
