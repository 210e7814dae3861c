package gezhi.ops.bench;

import gezhi.ops.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drives HTTP with wrk, which costs a fiftieth of a millisecond of CPU a request: with server and database on the same
 * processors, what the driver uses is missing for them. One thread, so that a script's lists are walked once.
 */
final class Wrk {

    private static final Pattern REPORT = Pattern.compile("gezhi duration=(\\d+) requests=(\\d+) bytes=(\\d+)"
            + " status=(\\d+) connect=(\\d+) read=(\\d+) write=(\\d+) timeout=(\\d+)"
            + " p50=([\\d.]+) p95=([\\d.]+) p99=([\\d.]+)");

    private final Target target;

    Wrk(Target target) {
        this.target = target;
        Tool.WRK.find();
    }

    /** Runs a script for whole seconds, at least one, with that many connections. */
    Measured run(LuaScript script, int clients, Duration duration) throws IOException {
        List<String> arguments = List.of(
                "--threads=1",
                "--connections=" + clients,
                "--duration=" + Math.max(1, duration.toSeconds()) + "s",
                "--timeout=30s",
                "--script=" + script.file(),
                target.server().toString(),
                "--",
                script.folder().toString());
        CpuMeter meter = CpuMeter.start(target);
        String output = Tool.WRK.run(arguments, Map.of(), script.folder());
        Measured counted = parse(output);
        if (counted.requests() == 0) {
            throw new NoAnswer("to " + script.name() + " over " + clients + " connections");
        }
        Cpu cpu = meter.perRequest(counted.requests());
        return new Measured(
                counted.seconds(),
                counted.requests(),
                counted.refused(),
                counted.lost(),
                counted.p50Millis(),
                counted.p95Millis(),
                counted.p99Millis(),
                cpu);
    }

    /** Reads the line that {@code common.lua} writes at the end: microseconds and counts. */
    static Measured parse(String output) {
        Matcher line = REPORT.matcher(output);
        if (!line.find()) {
            throw Tool.WRK.failed(output);
        }
        return new Measured(
                number(line, 1) / 1e6,
                (long) number(line, 2),
                (long) number(line, 4),
                (long) (number(line, 5) + number(line, 6) + number(line, 7) + number(line, 8)),
                number(line, 9) / 1e3,
                number(line, 10) / 1e3,
                number(line, 11) / 1e3,
                Cpu.UNKNOWN);
    }

    /** Warms up, and refuses to measure what the server refuses. */
    void warmUp(LuaScript script, int clients, Duration duration) throws IOException {
        if (duration.isZero()) {
            return;
        }
        Measured warm = run(script, clients, duration);
        if (warm.requests() == warm.refused()) {
            throw new Refusal(
                    "The server at " + target.server() + " answered none of the requests of " + script.name()
                            + " as it should; its log says why.",
                    "服务器未能正常处理 " + script.name() + " 的任何请求,原因见其日志。");
        }
    }

    private static double number(Matcher line, int group) {
        return Double.parseDouble(line.group(group));
    }
}
