package gezhi.ops.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

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

        /** Without processor time: what others use beside is not this work's. */
        Result beside(String name) {
            return result(name, Cpu.UNKNOWN);
        }

        Result result(String name) {
            return result(name, cpu);
        }

        private Result result(String name, Cpu used) {
            long errors = tally.failed() + tally.refused();
            return tally.samples()
                    .result(name, (end - start) / 1e9, errors, used)
                    .with("failed", tally.failed())
                    .with("refused", tally.refused())
                    .with("failures", tally.failures());
        }
    }
}
