package gezhi.ops.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gezhi.ops.packs.PackFixture.Grid;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

class MapOfAPackTest {

    @ParameterizedTest
    @CsvSource({"xintian, 350, 0", "jimo, 1300, 560"})
    void there_are_as_many_grids_as_planned(String pack, long general, long dedicated) {
        List<Grid> grids = PackFixture.grids(pack);
        assertThat(grids.stream().filter(Grid::dedicated)).hasSize((int) dedicated);
        assertThat(grids.stream().filter(grid -> grid.kind().equals("GENERAL"))).hasSize((int) general);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void every_grid_is_a_valid_counter_clockwise_polygon_and_no_sliver(String pack) {
        assertThat(PackFixture.grids(pack)).allSatisfy(grid -> {
            Geometry polygon = grid.polygon();
            assertThat(polygon.isValid()).isTrue();
            assertThat(Orientation.isCCW(polygon.getCoordinates())).isTrue();
            Shape shape = shape(grid);
            assertThat(shape.compactness()).isGreaterThan(0.25);
            assertThat(shape.convexity()).isGreaterThan(0.65);
            assertThat(shape.area()).isGreaterThan(20_000);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void together_the_grids_are_the_outline_without_gap_or_overlap(String pack) {
        List<Grid> grids = PackFixture.grids(pack);
        Geometry outline = PackFixture.outline(pack);
        double sum =
                grids.stream().mapToDouble(grid -> grid.polygon().getArea()).sum();
        Geometry union = UnaryUnionOp.union(grids.stream().map(Grid::polygon).toList());
        assertThat(sum).isCloseTo(outline.getArea(), within(outline.getArea() * 5e-6));
        assertThat(union.getArea()).isCloseTo(sum, within(sum * 1e-9));
        assertThat(union.getGeometryType()).isEqualTo("Polygon");
        assertThat(union.symDifference(outline).getArea()).isLessThan(outline.getArea() * 5e-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void neighbours_share_their_sides_corner_by_corner(String pack) {
        Set<List<Coordinate>> sides = new HashSet<>();
        for (Grid grid : PackFixture.grids(pack)) {
            Coordinate[] ring = grid.polygon().getCoordinates();
            for (int i = 0; i + 1 < ring.length; i++) {
                assertThat(sides.add(List.of(ring[i], ring[i + 1]))).isTrue();
            }
        }
        Geometry border = PackFixture.outline(pack).getBoundary();
        assertThat(sides)
                .filteredOn(side -> !sides.contains(List.of(side.get(1), side.get(0))))
                .allSatisfy(
                        side -> assertThat(border.distance(border.getFactory().createPoint(side.get(0))))
                                .isLessThan(3e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void villages_and_townships_are_in_one_piece(String pack) {
        for (int digits : new int[] {9, 12}) {
            PackFixture.grids(pack).stream()
                    .collect(Collectors.groupingBy(grid -> grid.code().substring(0, digits)))
                    .forEach((code, grids) -> assertThat(UnaryUnionOp.union(
                                            grids.stream().map(Grid::polygon).toList())
                                    .getGeometryType())
                            .as(code)
                            .isEqualTo("Polygon"));
        }
    }

    @Test
    void a_dedicated_grid_is_a_small_piece_of_its_village() {
        Map<Boolean, Double> meanArea = PackFixture.grids("jimo").stream()
                .collect(Collectors.partitioningBy(Grid::dedicated, Collectors.averagingDouble(grid -> grid.polygon()
                        .getArea())));
        assertThat(meanArea.get(true)).isLessThan(meanArea.get(false) / 3);
    }

    private static Shape shape(Grid grid) {
        List<Point> ring = Arrays.stream(grid.polygon().getCoordinates())
                .skip(1)
                .map(at -> Point.of(at.x, at.y))
                .toList();
        return new Shape(ring, Scale.around(ring));
    }
}
