package gezhi.grid.internal;

import static gezhi.grid.internal.CountyFixture.EAST_OF_FIRST;
import static gezhi.grid.internal.CountyFixture.FIRST;
import static gezhi.grid.internal.CountyFixture.MARKET;
import static gezhi.grid.internal.CountyFixture.NORTH_OF_FIRST;
import static gezhi.grid.internal.CountyFixture.SIDE;
import static gezhi.grid.internal.CountyFixture.SOUTH;
import static gezhi.grid.internal.CountyFixture.WEST;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.pack.GridFeature;
import gezhi.grid.internal.shape.Cell;
import gezhi.kernel.GridCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class LocatingPlacesTest {

    private final Territory territory = CountyFixture.structure().territory();

    @Test
    void a_point_inside_a_grid_is_in_that_grid() {
        for (Cell cell : territory.cells()) {
            Coordinate inside = cell.outline().getInteriorPoint().getCoordinate();
            assertThat(territory.locate(inside.x, inside.y)).contains(cell.code());
        }
    }

    @Test
    void a_point_outside_the_county_is_in_no_grid() {
        assertThat(territory.locate(WEST - 0.0001, SOUTH)).isEmpty();
        assertThat(territory.locate(WEST + 4 * SIDE + 0.0001, SOUTH)).isEmpty();
        assertThat(territory.locate(0, 0)).isEmpty();
    }

    @Test
    void what_is_no_number_is_nowhere() {
        assertThat(territory.locate(Double.NaN, SOUTH)).isEmpty();
        assertThat(territory.locate(WEST, Double.POSITIVE_INFINITY)).isEmpty();
    }

    @Test
    void on_a_shared_border_the_smallest_code_wins() {
        assertThat(territory.locate(WEST + SIDE, SOUTH + 0.002)).contains(FIRST);
        assertThat(territory.locate(WEST + SIDE, SOUTH + SIDE)).contains(FIRST);
        assertThat(territory.locate(WEST + 0.002, SOUTH + SIDE)).contains(FIRST);
        assertThat(territory.locate(WEST + SIDE + 0.002, SOUTH + SIDE)).contains(EAST_OF_FIRST);
    }

    @Test
    void a_dedicated_grid_has_the_land_that_is_cut_out_for_it() {
        assertThat(territory.locate(WEST + 0.005, SOUTH + 0.005)).contains(MARKET);
        assertThat(territory.locate(WEST + 0.002, SOUTH + 0.005)).contains(FIRST);
    }

    @Test
    void a_dedicated_grid_wins_where_it_was_not_cut_out() {
        List<GridFeature> grids = new ArrayList<>(CountyFixture.grids());
        String over = CountyFixture.square(WEST + 0.003, SOUTH + SIDE + 0.003, 0.004);
        grids.add(CountyFixture.grid("999999001001999", "学校", "DEDICATED", over));
        Territory uncut = CountyFixture.structure(CountyFixture.pack(grids)).territory();
        assertThat(uncut.locate(WEST + 0.005, SOUTH + SIDE + 0.005)).contains(new GridCode("999999001001999"));
        assertThat(uncut.locate(WEST + 0.001, SOUTH + SIDE + 0.001)).contains(NORTH_OF_FIRST);
    }

    @Test
    void a_point_in_a_hairline_gap_is_in_the_nearest_grid() {
        List<GridFeature> grids = List.of(
                CountyFixture.grid(FIRST.value(), "甲", "GENERAL", CountyFixture.square(WEST, SOUTH, SIDE - 0.00001)),
                CountyFixture.grid(
                        EAST_OF_FIRST.value(), "乙", "GENERAL", CountyFixture.square(WEST + SIDE, SOUTH, SIDE)));
        Territory gap = CountyFixture.structure(CountyFixture.pack(grids)).territory();
        assertThat(gap.locate(WEST + SIDE - 0.000002, SOUTH + 0.005)).contains(EAST_OF_FIRST);
        assertThat(gap.locate(WEST + SIDE - 0.000008, SOUTH + 0.005)).contains(FIRST);
    }

    @Property(tries = 300)
    void the_answer_does_not_depend_on_the_order_of_the_grids(
            @ForAll @Scale(6) @DoubleRange(min = WEST - SIDE, max = WEST + 5 * SIDE) double lon,
            @ForAll @Scale(6) @DoubleRange(min = SOUTH - SIDE, max = SOUTH + 3 * SIDE) double lat,
            @ForAll long seed) {
        List<Cell> cells = new ArrayList<>(territory.cells());
        Collections.shuffle(cells, new Random(seed));
        assertThat(new Territory(cells).locate(lon, lat)).isEqualTo(territory.locate(lon, lat));
    }

    @Property(tries = 500)
    void the_answer_is_the_square_that_the_point_lies_in(
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 4, maxIncluded = false) double column,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 2, maxIncluded = false) double row) {
        Optional<GridCode> found = territory.locate(WEST + column * SIDE, SOUTH + row * SIDE);
        assertThat(found).isPresent();
        assertThat(territory.cell(found.get())).hasValueSatisfying(cell -> assertThat(cell.outline()
                        .getEnvelopeInternal()
                        .distance(new org.locationtech.jts.geom.Envelope(
                                new Coordinate(WEST + column * SIDE, SOUTH + row * SIDE))))
                .isLessThan(1e-9));
    }
}
