package gezhi.ops.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gezhi.ops.packs.Cut.Side;
import gezhi.ops.packs.Division.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DividingAnOutlineTest {

    /** A county with two arms and a bay, about 40 km wide. */
    private static final List<Point> OUTLINE = List.of(
            Point.of(120.10, 36.10),
            Point.of(120.32, 36.08),
            Point.of(120.30, 36.20),
            Point.of(120.38, 36.21),
            Point.of(120.41, 36.09),
            Point.of(120.55, 36.12),
            Point.of(120.52, 36.36),
            Point.of(120.33, 36.31),
            Point.of(120.12, 36.38));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_cells_fill_the_outline_exactly(long seed) {
        Mesh mesh = new Mesh(OUTLINE);
        Map<Integer, Cell> cells = divide(mesh, seed, 60);

        long sum = cells.values().stream()
                .mapToLong(cell -> twiceArea(cell.ring()))
                .sum();
        assertThat(cells).hasSize(60);
        assertThat(sum).isEqualTo(twiceArea(border(cells.values())));
        assertThat((double) sum).isCloseTo(twiceArea(OUTLINE), within(twiceArea(OUTLINE) * 5e-6));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neighbours_share_every_corner(long seed) {
        Collection<Cell> cells = divide(new Mesh(OUTLINE), seed, 60).values();
        List<Side> sides = cells.stream().flatMap(cell -> sides(cell).stream()).toList();
        assertThat(sides).doesNotHaveDuplicates();
        // A corner that one neighbour lacked would leave sides of its own: the border would not close around all.
        assertThat(border(cells)).containsAll(OUTLINE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_cell_is_a_sliver_or_far_from_convex(long seed) {
        Mesh mesh = new Mesh(OUTLINE);
        assertThat(divide(mesh, seed, 60).values()).allSatisfy(cell -> {
            assertThat(mesh.shape(cell).compactness()).isGreaterThan(0.3);
            assertThat(mesh.shape(cell).convexity()).isGreaterThan(0.75);
        });
    }

    @Test
    void areas_follow_the_weights() {
        Mesh mesh = new Mesh(OUTLINE);
        double total = mesh.shape(mesh.outline()).area();
        Map<Integer, Cell> cells = new Division(mesh, 7)
                .divide(
                        mesh.outline(),
                        List.of(new Share<>(1, 1, null), new Share<>(2, 2, null), new Share<>(3, 3, null)));
        cells.forEach((weight, cell) ->
                assertThat(mesh.shape(cell).area()).isCloseTo(total * weight / 6, within(total * 0.06)));
    }

    @Test
    void hints_order_the_cells_from_west_to_east() {
        Mesh mesh = new Mesh(OUTLINE);
        List<Share<Integer>> shares = new ArrayList<>();
        for (int i : new int[] {2, 0, 1}) {
            shares.add(new Share<>(i, 1, new double[] {i * 1_000, 0}));
        }
        Map<Integer, Cell> cells = new Division(mesh, 7).divide(mesh.outline(), shares);
        assertThat(mesh.shape(cells.get(0)).centre()[0])
                .isLessThan(mesh.shape(cells.get(2)).centre()[0]);
    }

    @Test
    void a_carved_piece_is_small_and_leaves_the_rest_whole() {
        Mesh mesh = new Mesh(OUTLINE);
        double area = mesh.shape(mesh.outline()).area();
        List<Cell> parts = new Division(mesh, 7).carve(mesh.outline(), 0.15);
        assertThat(mesh.shape(parts.get(0)).area()).isCloseTo(area * 0.15, within(area * 0.05));
        assertThat(mesh.shape(parts.get(0)).area() + mesh.shape(parts.get(1)).area())
                .isCloseTo(area, within(area * 5e-6));
    }

    private static Map<Integer, Cell> divide(Mesh mesh, long seed, int count) {
        Random random = new Random(seed);
        List<Share<Integer>> shares = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shares.add(new Share<>(i, 1 + 2 * random.nextDouble(), null));
        }
        return new Division(mesh, seed).divide(mesh.outline(), shares);
    }

    private static List<Side> sides(Cell cell) {
        List<Point> ring = cell.ring();
        return IntStream.range(0, ring.size()).mapToObj(i -> Cut.side(ring, i)).toList();
    }

    /** The ring of sides that only one cell has. */
    private static List<Point> border(Collection<Cell> cells) {
        Map<Point, Point> next = new HashMap<>();
        Set<Side> sides = new HashSet<>();
        cells.forEach(cell -> sides.addAll(sides(cell)));
        sides.stream()
                .filter(side -> !sides.contains(side.reversed()))
                .forEach(side -> next.put(side.from(), side.to()));
        List<Point> ring = new ArrayList<>();
        for (Point at = OUTLINE.get(0); at != null && ring.size() < next.size(); at = next.get(at)) {
            ring.add(at);
        }
        assertThat(ring).doesNotHaveDuplicates().hasSameSizeAs(next.keySet()).containsAll(OUTLINE);
        return ring;
    }

    private static long twiceArea(List<Point> ring) {
        long twice = 0;
        Point origin = ring.get(0);
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            twice += (long) (a.x() - origin.x()) * (b.y() - origin.y())
                    - (long) (b.x() - origin.x()) * (a.y() - origin.y());
        }
        return twice;
    }
}
