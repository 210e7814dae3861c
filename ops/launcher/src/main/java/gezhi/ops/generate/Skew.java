package gezhi.ops.generate;

import java.util.random.RandomGenerator;

/** A choice among some with a few frequent ones and many rare ones (Zipf): the n-th most frequent in proportion to 1/n. */
final class Skew {

    private final double[] sums;

    private Skew(double[] weights) {
        sums = weights.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
    }

    /** A choice with these weights. */
    static Skew of(double[] weights) {
        return new Skew(weights);
    }

    /** Weights 1/n to the power of {@code steep}, in the order of frequency. */
    static double[] zipf(int count, double steep) {
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = 1 / Math.pow(i + 1.0, steep);
        }
        return weights;
    }

    /** The same weights in another order. */
    static double[] shuffled(double[] weights, RandomGenerator chance) {
        double[] mixed = weights.clone();
        for (int i = mixed.length - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            double kept = mixed[i];
            mixed[i] = mixed[other];
            mixed[other] = kept;
        }
        return mixed;
    }

    /** The index of one. */
    int next(RandomGenerator chance) {
        double at = chance.nextDouble() * sums[sums.length - 1];
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Divides a number in these shares without a rest. */
    static int[] divide(int number, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int[] parts = new int[weights.length];
        double before = 0;
        for (int i = 0; i < weights.length; i++) {
            double after = before + weights[i];
            parts[i] = (int) (Math.round(number * after / sum) - Math.round(number * before / sum));
            before = after;
        }
        return parts;
    }
}
