package gezhi.ops.packs;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight cut through a ring from one of its sides to another; where it ends on an existing corner, the corner is used.
 *
 * @param before the part before the cutting line, counter-clockwise
 * @param after the part behind it
 */
record Cut(Side fromSide, Point from, Side toSide, Point to, List<Point> before, List<Point> after) {

    /** A directed side of a ring. */
    record Side(Point from, Point to) {
        Side reversed() {
            return new Side(to, from);
        }
    }

    /** Cuts a counter-clockwise ring between a point on its side {@code first} and one on its side {@code second}. */
    static Cut of(List<Point> ring, int first, Point from, int second, Point to) {
        List<Point> left = new ArrayList<>();
        List<Point> right = new ArrayList<>();
        append(left, from);
        for (int i = first + 1; i <= second; i++) {
            append(left, ring.get(i));
        }
        append(left, to);
        append(right, to);
        for (int i = second + 1; i <= first + ring.size(); i++) {
            append(right, ring.get(i % ring.size()));
        }
        append(right, from);
        close(left);
        close(right);
        return new Cut(side(ring, first), from, side(ring, second), to, List.copyOf(left), List.copyOf(right));
    }

    Cut swapped() {
        return new Cut(fromSide, from, toSide, to, after, before);
    }

    static Side side(List<Point> ring, int index) {
        return new Side(ring.get(index), ring.get((index + 1) % ring.size()));
    }

    private static void append(List<Point> part, Point point) {
        if (part.isEmpty() || !part.get(part.size() - 1).equals(point)) {
            part.add(point);
        }
    }

    private static void close(List<Point> part) {
        if (part.size() > 1 && part.get(0).equals(part.get(part.size() - 1))) {
            part.remove(part.size() - 1);
        }
    }
}
