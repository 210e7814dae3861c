package gezhi.ops.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A rush of users: what it was like before, during and after.
 *
 * @param seconds all of it
 * @param before p95 in milliseconds
 * @param during the same
 * @param perSecond answers each second during it
 * @param after p95 in milliseconds
 * @param recovery seconds from its end until answers are as quick as before, not a number when they never are
 */
record Rush(Tally all, double seconds, double before, double during, double perSecond, double after, double recovery) {

    private static final double RECOVERED = 1.5;

    /** From the times of the answers: the few first, then the many, then the few. */
    static Rush of(Tally all, long start, Duration before, Duration rush, long end) {
        long rushed = start + before.toNanos();
        long over = rushed + rush.toNanos();
        Samples samples = all.samples();
        Samples during = samples.between(rushed, over);
        double base = samples.between(start, rushed).millis(95);
        return new Rush(
                all,
                (end - start) / 1e9,
                base,
                during.millis(95),
                during.size() / (rush.toNanos() / 1e9),
                samples.between(over, end).millis(95),
                Recovery.seconds(samples, over, end, base * RECOVERED));
    }

    /** Several together: every failure counts, times are medians, of the recovery the worst is told, too. */
    static Result result(List<Rush> rushes, Cpu cpu) {
        var all = new Tally();
        rushes.forEach(rush -> all.add(rush.all));
        double seconds = rushes.stream().mapToDouble(Rush::seconds).sum();
        boolean recovered = rushes.stream().noneMatch(rush -> Double.isNaN(rush.recovery));
        double worst = rushes.stream().mapToDouble(Rush::recovery).max().orElse(Double.NaN);
        return all.samples()
                .result("spike", seconds, all.failed(), cpu)
                .with("failed", all.failed())
                .with("refused", all.refused())
                .with("recovered", recovered)
                .with("recoverySeconds", median(rushes, Rush::recovery))
                .with("recoverySecondsWorst", worst)
                .with("p95MillisBefore", median(rushes, Rush::before))
                .with("p95MillisDuring", median(rushes, Rush::during))
                .with("perSecondDuring", median(rushes, Rush::perSecond))
                .with("p95MillisAfter", median(rushes, Rush::after))
                .with("failures", all.failures());
    }

    private static double median(List<Rush> rushes, ToDoubleFunction<Rush> figure) {
        return Median.of(rushes.stream().map(figure::applyAsDouble).toList());
    }
}
