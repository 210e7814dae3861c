package gezhi.ops.bench;

import java.io.IOException;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Processor time between two moments, by server, database and driver. */
public final class CpuMeter {

    private final Target target;
    private final ProcessTable before;

    private CpuMeter(Target target, ProcessTable before) {
        this.target = target;
        this.before = before;
    }

    /** Begins now. */
    public static CpuMeter start(Target target) throws IOException {
        return new CpuMeter(target, ProcessTable.read());
    }

    /** Ends now; the programs that drove the load must have ended. */
    public Cpu perRequest(long requests) throws IOException {
        ProcessTable after = ProcessTable.read();
        Set<Long> measured = new HashSet<>();
        target.serverPid().ifPresent(measured::add);
        target.databasePid().ifPresent(measured::add);
        ToLongFunction<ProcessTable> driver =
                table -> table.millis(ProcessHandle.current().pid(), measured);
        return new Cpu(
                share(tree(target.serverPid(), after), requests),
                share(tree(target.databasePid(), after), requests),
                share(driver.applyAsLong(after) - driver.applyAsLong(before), requests));
    }

    private double tree(OptionalLong pid, ProcessTable after) {
        if (pid.isEmpty() || !before.has(pid.getAsLong()) || !after.has(pid.getAsLong())) {
            return Double.NaN;
        }
        return after.millis(pid.getAsLong(), Set.of()) - before.millis(pid.getAsLong(), Set.of());
    }

    private static double share(double millis, long requests) {
        return requests == 0 ? Double.NaN : millis / requests;
    }
}
