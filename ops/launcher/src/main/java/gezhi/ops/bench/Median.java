package gezhi.ops.bench;

import java.util.Collection;

/** The middle one of some figures, which one odd round does not move. */
final class Median {

    private Median() {}

    /** Of an even number the mean of the two in the middle; what could not be seen counts as the largest. */
    static double of(Collection<Double> figures) {
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
