package gezhi.ops.bench;

import java.time.Duration;

/** When answers are again as quick as they were. */
final class Recovery {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int WINDOW = 2;
    private static final int STEADY = 3;

    /** Less than that cannot show a recovery. */
    static final int LEAST_SECONDS = WINDOW + STEADY - 1;

    private Recovery() {}

    /**
     * Seconds from a moment until the p95 of two seconds is within a bound, and stays so for the two windows behind it;
     * not a number when that does not happen before the end.
     *
     * @param samples at least those begun between the two moments
     * @param from nanoseconds of the samples' clock
     * @param boundMillis what the p95 must not exceed
     */
    static double seconds(Samples samples, long from, long end, double boundMillis) {
        for (long start = from; start + LEAST_SECONDS * SECOND <= end; start += SECOND) {
            boolean steady = true;
            for (int i = 0; i < STEADY && steady; i++) {
                long window = start + i * SECOND;
                steady = samples.between(window, window + WINDOW * SECOND).millis(95) <= boundMillis;
            }
            if (steady) {
                return (start - from) / (double) SECOND;
            }
        }
        return Double.NaN;
    }
}
