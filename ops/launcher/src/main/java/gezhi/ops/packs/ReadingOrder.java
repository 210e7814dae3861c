package gezhi.ops.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Orders grids as they are numbered: rows from north to south, in a row from west to east. */
final class ReadingOrder {

    private final Mesh mesh;

    ReadingOrder(Mesh mesh) {
        this.mesh = mesh;
    }

    private record Placed(Cell cell, double x, double y) {}

    List<Cell> of(List<Cell> cells) {
        List<Placed> placed = new ArrayList<>();
        for (Cell cell : cells) {
            double[] centre = mesh.shape(cell).centre();
            placed.add(new Placed(cell, centre[0], centre[1]));
        }
        placed.sort(Comparator.comparingDouble(Placed::y).reversed());
        int rows = (int) Math.round(Math.sqrt(cells.size()));
        List<Cell> ordered = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            placed.subList(row * placed.size() / rows, (row + 1) * placed.size() / rows).stream()
                    .sorted(Comparator.comparingDouble(Placed::x))
                    .map(Placed::cell)
                    .forEach(ordered::add);
        }
        return ordered;
    }
}
