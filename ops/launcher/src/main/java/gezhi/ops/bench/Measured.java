package gezhi.ops.bench;

import java.util.Map;

/**
 * What a driver counted.
 *
 * @param seconds how long it really took
 * @param requests all answers
 * @param refused answers of 400 and more
 * @param lost requests that were not answered: broken connections and timeouts
 * @param cpu for each answer
 */
record Measured(
        double seconds,
        long requests,
        long refused,
        long lost,
        double p50Millis,
        double p95Millis,
        double p99Millis,
        Cpu cpu) {

    /** Answers as they should be, each second. */
    double perSecond() {
        return seconds == 0 ? 0 : (requests - refused) / seconds;
    }

    Result result(String name) {
        return new Result(
                name,
                perSecond(),
                p50Millis,
                p95Millis,
                p99Millis,
                requests,
                refused + lost,
                cpu,
                Map.of("seconds", seconds));
    }
}
