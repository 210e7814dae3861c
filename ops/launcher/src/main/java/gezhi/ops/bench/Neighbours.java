package gezhi.ops.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people of a county at their daily work: few, steady, thinking between two requests. */
final class Neighbours {

    private static final int THINK_MILLIS = 100;

    private final Target target;
    private final List<Person> people;
    private final int users;

    Neighbours(Target target, String county, int users) {
        this.target = target;
        this.people = People.of(target, county).all();
        this.users = users;
    }

    /** Works for a time and tells how it went. */
    Worked work(Duration time) throws IOException {
        CpuMeter meter = CpuMeter.start(target);
        long start = System.nanoTime();
        Tally tally = Crowd.run(
                users,
                time,
                number -> new User(target.server(), people.get(number % people.size()), number, THINK_MILLIS));
        long end = System.nanoTime();
        return new Worked(tally, start, end, meter.perRequest(tally.samples().size()));
    }

    /**
     * How work went.
     *
     * @param start nanoseconds of the clock of the samples
     */
    record Worked(Tally tally, long start, long end, Cpu cpu) {

        double p95Millis() {
            return tally.samples().millis(95);
        }

        /** Of what was asked for before a moment. */
        double p95MillisUntil(long moment) {
            return tally.samples().between(start, moment).millis(95);
        }
    }

    /** The same work in several rounds: its answers together, and the medians of what differs from round to round. */
    static final class Rounds {

        private final Tally all = new Tally();
        private final Map<String, List<Double>> figures = new LinkedHashMap<>();
        private final List<Cpu> used = new ArrayList<>();
        private double seconds;

        void add(Worked work) {
            all.add(work.tally());
            used.add(work.cpu());
            seconds += (work.end() - work.start()) / 1e9;
            figure("p95MillisMedian", work.p95Millis());
        }

        /** A figure of the round. */
        void figure(String name, double value) {
            figures.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }

        /** With processor time: nobody else used any meanwhile. */
        Result alone(String name) {
            return result(name, Cpu.median(used));
        }

        /** Without processor time: what others use beside is not this work's. */
        Result beside(String name) {
            return result(name, Cpu.UNKNOWN).with("p95RatioOfEachRound", figures.getOrDefault("p95Ratio", List.of()));
        }

        private Result result(String name, Cpu cpu) {
            Result result = all.samples()
                    .result(name, seconds, all.failed() + all.refused(), cpu)
                    .with("failed", all.failed())
                    .with("refused", all.refused())
                    .with("failures", all.failures());
            for (var each : figures.entrySet()) {
                result = result.with(each.getKey(), Median.of(each.getValue()));
            }
            return result;
        }
    }
}
