package gezhi.ops.packs;

import gezhi.ops.packs.Cut.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A planar division of an outline. Every corner that a cut makes on a side is given to the cell at the other side too, so
 * that no gap or overlap can arise, whatever the rounding.
 */
final class Mesh {

    private final Map<Side, Cell> cells = new HashMap<>();
    private final Scale scale;
    private final Cell outline;

    /** Starts with one cell, a counter-clockwise outline. */
    Mesh(List<Point> ring) {
        scale = Scale.around(ring);
        outline = new Cell(ring);
        enter(outline);
    }

    Cell outline() {
        return outline;
    }

    Scale scale() {
        return scale;
    }

    Shape shape(Cell cell) {
        return new Shape(cell.ring(), scale);
    }

    /** Replaces a cell by the two parts of the cut: before it, behind it. */
    List<Cell> split(Cell cell, Cut cut) {
        share(cut.fromSide(), cut.from());
        share(cut.toSide(), cut.to());
        Cell before = new Cell(cut.before());
        Cell after = new Cell(cut.after());
        enter(before);
        enter(after);
        return List.of(before, after);
    }

    private void share(Side side, Point corner) {
        if (corner.equals(side.from()) || corner.equals(side.to())) {
            return;
        }
        cells.remove(side);
        Cell neighbour = cells.remove(side.reversed());
        if (neighbour != null) {
            neighbour.insert(side.reversed(), corner);
            cells.put(new Side(side.to(), corner), neighbour);
            cells.put(new Side(corner, side.from()), neighbour);
        }
    }

    private void enter(Cell cell) {
        List<Point> ring = cell.ring();
        for (int i = 0; i < ring.size(); i++) {
            cells.put(Cut.side(ring, i), cell);
        }
    }
}
