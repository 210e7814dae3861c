package gezhi.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Memory of processes of this machine, as Linux counts it in {@code /proc}. */
final class Memory {

    private static final double KIBIBYTES_OF_A_MEGABYTE = 1024;

    private Memory() {}

    /** Megabytes of a process that are in RAM (RSS); not a number where that cannot be seen. */
    static double resident(long pid) {
        return megabytes(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:");
    }

    /**
     * Megabytes of a process and all below it, pages that several share counted once (PSS): PostgreSQL's processes share
     * their buffers.
     */
    static double proportional(long pid) {
        double sum = 0;
        for (long each : tree(pid)) {
            sum += megabytes(Path.of("/proc", Long.toString(each), "smaps_rollup"), "Pss:");
        }
        return sum;
    }

    /** The figure of a line such as {@code VmRSS:    712345 kB}. */
    static double megabytes(String text, String key) {
        return text.lines()
                        .filter(line -> line.startsWith(key))
                        .map(line -> line.substring(key.length()).replaceAll("\\D", ""))
                        .mapToDouble(Double::parseDouble)
                        .findFirst()
                        .orElse(Double.NaN)
                / KIBIBYTES_OF_A_MEGABYTE;
    }

    private static double megabytes(Path file, String key) {
        try {
            return megabytes(Files.readString(file), key);
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    private static List<Long> tree(long pid) {
        List<Long> all = new ArrayList<>(List.of(pid));
        ProcessHandle.of(pid).ifPresent(root -> root.descendants().forEach(child -> all.add(child.pid())));
        return all;
    }
}
