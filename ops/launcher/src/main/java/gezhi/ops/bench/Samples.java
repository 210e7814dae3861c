package gezhi.ops.bench;

import java.util.Arrays;
import java.util.Map;

/** Times of answers: when each was asked for and how long it took, in nanoseconds of one clock. */
final class Samples {

    private long[] begun = new long[256];
    private long[] took = new long[256];
    private int size;

    /** One answer. */
    void add(long beganAt, long nanos) {
        if (size == took.length) {
            begun = Arrays.copyOf(begun, size * 2);
            took = Arrays.copyOf(took, size * 2);
        }
        begun[size] = beganAt;
        took[size++] = nanos;
    }

    /** Those of another client, too. */
    void add(Samples other) {
        if (size + other.size > took.length) {
            int room = Math.max(size + other.size, took.length * 2);
            begun = Arrays.copyOf(begun, room);
            took = Arrays.copyOf(took, room);
        }
        System.arraycopy(other.begun, 0, begun, size, other.size);
        System.arraycopy(other.took, 0, took, size, other.size);
        size += other.size;
    }

    int size() {
        return size;
    }

    /** Those asked for from one moment until before another. */
    Samples between(long from, long until) {
        var part = new Samples();
        for (int i = 0; i < size; i++) {
            if (begun[i] >= from && begun[i] < until) {
                part.add(begun[i], took[i]);
            }
        }
        return part;
    }

    /** Milliseconds within which that percentage of the answers came (nearest rank); not a number without answers. */
    double millis(double percent) {
        if (size == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(took, size);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * size) - 1;
        return sorted[Math.max(0, Math.min(size - 1, rank))] / 1e6;
    }

    /**
     * What these say of a bench.
     *
     * @param seconds in which they were taken
     * @param errors beside them
     */
    Result result(String name, double seconds, long errors, Cpu cpu) {
        return new Result(
                name, size / seconds, millis(50), millis(95), millis(99), size + errors, errors, cpu, Map.of());
    }
}
