package gezhi.ops.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds straight cuts through one ring that leave two simple parts of given sizes. */
final class CutSearch {

    private static final int HALVINGS = 48;
    private static final int OFFSETS = 90;
    private static final double NEAR_A_CORNER = 0.09;
    private static final double SIZE_TOLERANCE = 0.3;
    private static final double BLUNT = Math.PI / 4;

    private final List<Point> ring;
    private final Scale scale;
    private final Shape shape;
    private final double area;

    CutSearch(List<Point> ring, Scale scale) {
        this.ring = ring;
        this.scale = scale;
        this.shape = new Shape(ring, scale);
        this.area = shape.area();
    }

    /** The cut square to the direction (dx, dy) that leaves {@code share} of the area before it, if it is one chord. */
    Optional<Cut> at(double dx, double dy, double share) {
        double[] range = range(dx, dy);
        double low = range[0];
        double high = range[1];
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (shape.areaBefore(dx, dy, middle) < share * area) {
                low = middle;
            } else {
                high = middle;
            }
        }
        List<Cut> chords = chords(dx, dy, (low + high) / 2, share);
        return chords.stream()
                .filter(cut -> chords.size() == 1 && sizeError(cut, share) < SIZE_TOLERANCE)
                .findFirst();
    }

    /** For a ring with arms: every chord square to the direction whose part before it comes near the share. */
    List<Cut> near(double dx, double dy, double share) {
        double[] range = range(dx, dy);
        List<Cut> found = new ArrayList<>();
        for (int i = 1; i < OFFSETS; i++) {
            double offset = range[0] + (range[1] - range[0]) * i / OFFSETS;
            for (Cut cut : chords(dx, dy, offset, share)) {
                if (sizeError(cut, share) < SIZE_TOLERANCE) {
                    found.add(cut);
                }
            }
        }
        return found;
    }

    /** How far the part before the cut is from its share, relative to the smaller part. */
    double sizeError(Cut cut, double share) {
        double actual = new Shape(cut.before(), scale).area() / area;
        return Math.abs(actual - share) / Math.min(share, 1 - share);
    }

    /** The worse part's compactness, convexity and bluntness multiplied: what a good cut makes large. */
    double quality(Cut cut) {
        return Math.min(quality(cut.before(), cut), quality(cut.after(), cut));
    }

    private double quality(List<Point> part, Cut cut) {
        Shape piece = new Shape(part, scale);
        double sharpest = Math.min(piece.angle(part.indexOf(cut.from())), piece.angle(part.indexOf(cut.to())));
        return piece.compactness() * piece.convexity() * Math.min(1, sharpest / BLUNT);
    }

    private double[] range(double dx, double dy) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shape.corners(); i++) {
            double along = dx * shape.x(i) + dy * shape.y(i);
            low = Math.min(low, along);
            high = Math.max(high, along);
        }
        return new double[] {low, high};
    }

    private record Crossing(int side, double across, Point point) {}

    private List<Cut> chords(double dx, double dy, double offset, double share) {
        double snap = NEAR_A_CORNER * Math.sqrt(area * Math.min(share, 1 - share));
        List<Crossing> crossings = new ArrayList<>();
        for (int i = 0; i < shape.corners(); i++) {
            int next = (i + 1) % shape.corners();
            double here = dx * shape.x(i) + dy * shape.y(i) - offset;
            double there = dx * shape.x(next) + dy * shape.y(next) - offset;
            if (here < 0 != there < 0) {
                double part = here / (here - there);
                double x = shape.x(i) + part * (shape.x(next) - shape.x(i));
                double y = shape.y(i) + part * (shape.y(next) - shape.y(i));
                crossings.add(new Crossing(i, -dy * x + dx * y, cornerNear(i, next, x, y, snap)));
            }
        }
        crossings.sort(Comparator.comparingDouble(Crossing::across));
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
            cut(crossings.get(i), crossings.get(i + 1), dx, dy, offset).ifPresent(cuts::add);
        }
        return cuts;
    }

    private Point cornerNear(int side, int next, double x, double y, double snap) {
        double toHere = StrictMath.hypot(shape.x(side) - x, shape.y(side) - y);
        double toNext = StrictMath.hypot(shape.x(next) - x, shape.y(next) - y);
        if (Math.min(toHere, toNext) < snap) {
            return ring.get(toHere <= toNext ? side : next);
        }
        return scale.point(x, y);
    }

    private Optional<Cut> cut(Crossing one, Crossing other, double dx, double dy, double offset) {
        Crossing first = one.side() < other.side() ? one : other;
        Crossing second = first == one ? other : one;
        Cut cut = Cut.of(ring, first.side(), first.point(), second.side(), second.point());
        if (cut.before().size() < 3 || cut.after().size() < 3 || touchesRing(first, second)) {
            return Optional.empty();
        }
        return Optional.of(deepest(cut.before(), dx, dy, offset) < 0 ? cut : cut.swapped());
    }

    private double deepest(List<Point> part, double dx, double dy, double offset) {
        double deepest = 0;
        for (Point point : part) {
            double distance = dx * scale.x(point) + dy * scale.y(point) - offset;
            deepest = Math.abs(distance) > Math.abs(deepest) ? distance : deepest;
        }
        return deepest;
    }

    /** Whether moving an end to a corner made the chord meet the ring elsewhere or run along a side. */
    private boolean touchesRing(Crossing first, Crossing second) {
        Point from = first.point();
        Point to = second.point();
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            boolean startsHere = a.equals(from) || a.equals(to);
            boolean endsHere = b.equals(from) || b.equals(to);
            if (startsHere && endsHere) {
                return true;
            }
            long fromSide = turn(a, b, from);
            long toSide = turn(a, b, to);
            long aSide = turn(from, to, a);
            long bSide = turn(from, to, b);
            if (!startsHere && aSide == 0 && between(from, to, a)) {
                return true;
            }
            // Rounding may put an end a hair outside its own side: that side bends with it.
            boolean ownSide = i == first.side() || i == second.side();
            if (!ownSide && !startsHere && !endsHere && opposite(fromSide, toSide) && opposite(aSide, bSide)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opposite(long one, long other) {
        return one > 0 && other < 0 || one < 0 && other > 0;
    }

    private static boolean between(Point from, Point to, Point point) {
        return Math.min(from.x(), to.x()) <= point.x()
                && point.x() <= Math.max(from.x(), to.x())
                && Math.min(from.y(), to.y()) <= point.y()
                && point.y() <= Math.max(from.y(), to.y());
    }

    private static long turn(Point a, Point b, Point c) {
        return (long) (b.x() - a.x()) * (c.y() - a.y()) - (long) (b.y() - a.y()) * (c.x() - a.x());
    }
}
