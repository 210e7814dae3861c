package gezhi.ops.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Divides a cell among shares by weighted recursive bisection: each time by the straight cut, of many directions, that
 * leaves the two roundest parts. That is nearly always square to the longer axis.
 */
final class Division {

    private static final int DIRECTIONS = 36;
    private static final double LIVELINESS = 0.05;
    private static final double POOR = 0.4;

    private final Mesh mesh;
    private final Random random;

    Division(Mesh mesh, long seed) {
        this.mesh = mesh;
        this.random = new Random(seed);
    }

    /**
     * What one receiver gets.
     *
     * @param weight share of the area, relative to the other weights
     * @param hint where it would like to lie, in metres of the mesh's scale, or null to lie beside its list neighbours
     */
    record Share<T>(T receiver, double weight, double[] hint) {}

    private record Halves<T>(List<Share<T>> before, List<Share<T>> after, double share) {}

    private record Choice<T>(Halves<T> halves, Cut cut, double score) {}

    /** The cell of each receiver, in the order of the recursion. */
    <T> Map<T, Cell> divide(Cell cell, List<Share<T>> shares) {
        Map<T, Cell> cells = new LinkedHashMap<>();
        divide(cell, shares, cells);
        return cells;
    }

    /** Cuts a small piece off a cell: the piece, then the rest. */
    List<Cell> carve(Cell cell, double share) {
        Share<Boolean> piece = new Share<>(true, share, null);
        Share<Boolean> rest = new Share<>(false, 1 - share, null);
        Choice<Boolean> choice = best(cell, List.of(piece, rest));
        return mesh.split(cell, choice.cut());
    }

    private <T> void divide(Cell cell, List<Share<T>> shares, Map<T, Cell> cells) {
        if (shares.size() == 1) {
            cells.put(shares.get(0).receiver(), cell);
            return;
        }
        Choice<T> choice = best(cell, shares);
        List<Cell> parts = mesh.split(cell, choice.cut());
        divide(parts.get(0), choice.halves().before(), cells);
        divide(parts.get(1), choice.halves().after(), cells);
    }

    private <T> Choice<T> best(Cell cell, List<Share<T>> shares) {
        CutSearch search = new CutSearch(cell.ring(), mesh.scale());
        Choice<T> best = null;
        for (int i = 0; i < DIRECTIONS; i++) {
            double[] direction = direction(i);
            Halves<T> halves = halve(shares, direction);
            double liveliness = LIVELINESS * random.nextDouble();
            Cut cut = search.at(direction[0], direction[1], halves.share()).orElse(null);
            if (cut != null) {
                best = better(best, new Choice<>(halves, cut, search.quality(cut) + liveliness));
            }
        }
        return best != null && best.score() >= POOR ? best : bestOfAll(search, shares, best);
    }

    private <T> Choice<T> bestOfAll(CutSearch search, List<Share<T>> shares, Choice<T> soFar) {
        Choice<T> best = soFar;
        for (int i = 0; i < DIRECTIONS; i++) {
            double[] direction = direction(i);
            Halves<T> halves = halve(shares, direction);
            for (Cut cut : search.near(direction[0], direction[1], halves.share())) {
                double score = search.quality(cut) - search.sizeError(cut, halves.share()) / 4;
                best = better(best, new Choice<>(halves, cut, score));
            }
        }
        if (best == null) {
            throw new IllegalStateException("No straight cut divides this outline");
        }
        return best;
    }

    private static <T> Choice<T> better(Choice<T> one, Choice<T> other) {
        return one == null || other.score() > one.score() ? other : one;
    }

    private static double[] direction(int i) {
        double angle = 2 * Math.PI * i / DIRECTIONS;
        return new double[] {StrictMath.cos(angle), StrictMath.sin(angle)};
    }

    private static <T> Halves<T> halve(List<Share<T>> shares, double[] direction) {
        List<Share<T>> ordered = new ArrayList<>(shares);
        if (shares.stream().allMatch(share -> share.hint() != null)) {
            ordered.sort(Comparator.comparingDouble(
                    share -> direction[0] * share.hint()[0] + direction[1] * share.hint()[1]));
        }
        double total = ordered.stream().mapToDouble(Share::weight).sum();
        double before = 0;
        int count = 0;
        while (count < ordered.size() - 1) {
            double next = before + ordered.get(count).weight();
            if (count > 0 && Math.abs(next - total / 2) >= Math.abs(before - total / 2)) {
                break;
            }
            before = next;
            count++;
        }
        return new Halves<>(
                List.copyOf(ordered.subList(0, count)),
                List.copyOf(ordered.subList(count, ordered.size())),
                before / total);
    }
}
