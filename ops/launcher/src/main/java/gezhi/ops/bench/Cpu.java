package gezhi.ops.bench;

import java.util.List;

/**
 * Processor time of one request in milliseconds, by who used it; not a number where that cannot be seen, as when the
 * database runs on another machine.
 *
 * @param serverMillis the server's Java
 * @param databaseMillis PostgreSQL with all its processes
 * @param driverMillis this program and what it drives the load with
 */
public record Cpu(double serverMillis, double databaseMillis, double driverMillis) {

    /** The middle of several rounds, each figure for itself. */
    static Cpu median(List<Cpu> rounds) {
        return new Cpu(
                Median.of(rounds.stream().map(Cpu::serverMillis).toList()),
                Median.of(rounds.stream().map(Cpu::databaseMillis).toList()),
                Median.of(rounds.stream().map(Cpu::driverMillis).toList()));
    }

    /** Where nothing was seen. */
    public static final Cpu UNKNOWN = new Cpu(Double.NaN, Double.NaN, Double.NaN);
}
