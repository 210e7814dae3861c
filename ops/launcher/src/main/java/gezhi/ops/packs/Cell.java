package gezhi.ops.packs;

import java.util.ArrayList;
import java.util.List;

/** A face of the {@link Mesh}: a counter-clockwise ring, not closed. It gains corners when a neighbour is cut. */
final class Cell {

    private final List<Point> ring;

    Cell(List<Point> ring) {
        this.ring = new ArrayList<>(ring);
    }

    List<Point> ring() {
        return List.copyOf(ring);
    }

    void insert(Cut.Side side, Point corner) {
        ring.add(ring.indexOf(side.from()) + 1, corner);
    }
}
