package gezhi.ops.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured of one thing.
 *
 * @param name such as {@code reports} or {@code floor.report}
 * @param perSecond requests answered as they should be, each second
 * @param p50Millis half of the answers came within this time
 * @param p95Millis 95 of 100 answers came within this time
 * @param p99Millis 99 of 100 answers came within this time
 * @param requests all that were answered in the measured time
 * @param errors those answered with 400 or more, and those never answered
 * @param more further figures: numbers, texts, booleans, lists and maps of these
 */
public record Result(
        String name,
        double perSecond,
        double p50Millis,
        double p95Millis,
        double p99Millis,
        long requests,
        long errors,
        Cpu cpu,
        Map<String, Object> more) {

    /** The same under another name. */
    Result named(String other) {
        return new Result(other, perSecond, p50Millis, p95Millis, p99Millis, requests, errors, cpu, more);
    }

    /** One thing measured in several rounds: medians, all requests and errors, further figures of the last round. */
    static Result median(List<Result> rounds) {
        Result last = rounds.get(rounds.size() - 1);
        return new Result(
                last.name,
                Median.of(rounds.stream().map(Result::perSecond).toList()),
                Median.of(rounds.stream().map(Result::p50Millis).toList()),
                Median.of(rounds.stream().map(Result::p95Millis).toList()),
                Median.of(rounds.stream().map(Result::p99Millis).toList()),
                rounds.stream().mapToLong(Result::requests).sum(),
                rounds.stream().mapToLong(Result::errors).sum(),
                Cpu.median(rounds.stream().map(Result::cpu).toList()),
                last.more);
    }

    /** The same with one figure more. */
    public Result with(String key, Object value) {
        var extended = new LinkedHashMap<>(more);
        extended.put(key, value);
        return new Result(name, perSecond, p50Millis, p95Millis, p99Millis, requests, errors, cpu, extended);
    }
}
