package gezhi.ops.bench;

/**
 * Processor time of one request in milliseconds, by who used it; not a number where that cannot be seen, as when the
 * database runs on another machine.
 *
 * @param serverMillis the server's Java
 * @param databaseMillis PostgreSQL with all its processes
 * @param driverMillis this program and what it drives the load with
 */
public record Cpu(double serverMillis, double databaseMillis, double driverMillis) {

    /** Where nothing was seen. */
    public static final Cpu UNKNOWN = new Cpu(Double.NaN, Double.NaN, Double.NaN);
}
