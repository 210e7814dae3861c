package gezhi.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.grid.CountyMap;
import gezhi.grid.LineMap;
import gezhi.grid.MapFrame;
import gezhi.grid.Unit;
import gezhi.grid.internal.shape.Cell;
import gezhi.grid.internal.shape.Earth;
import gezhi.kernel.UnitCode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;

/** The structure of the counties that ship with the platform. */
class RealCountiesTest {

    @ParameterizedTest
    @EnumSource
    void the_check_finds_nothing(ShippedCounty county) {
        assertThat(new StructureCheck(county.pack()).findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_grid_is_found_at_a_point_inside_it(ShippedCounty county) {
        Territory territory = county.structure().territory();
        assertThat(territory.cells()).hasSameSizeAs(county.pack().grids());
        for (Cell cell : territory.cells()) {
            Coordinate inside = cell.outline().getInteriorPoint().getCoordinate();
            assertThat(territory.locate(inside.x, inside.y)).contains(cell.code());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_corner_has_one_grid_whichever_way_it_is_asked(ShippedCounty county) {
        Territory territory = county.structure().territory();
        Territory again = county.freshStructure().territory();
        for (Cell cell : territory.cells()) {
            for (Coordinate corner : cell.outline().getCoordinates()) {
                Optional<?> found = territory.locate(corner.x, corner.y);
                assertThat(found).isPresent().isEqualTo(again.locate(corner.x, corner.y));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_random_point_has_a_grid_when_the_county_has_the_point(ShippedCounty county) {
        Territory territory = county.structure().territory();
        Geometry outline = territory.shapes().county();
        Envelope box = outline.getEnvelopeInternal();
        Random random = new Random(431128);
        int inside = 0;
        for (int i = 0; i < 3_000; i++) {
            double lon = box.getMinX() + random.nextDouble() * box.getWidth();
            double lat = box.getMinY() + random.nextDouble() * box.getHeight();
            Point point = outline.getFactory().createPoint(new Coordinate(lon, lat));
            if (outline.getBoundary().distance(point) > 0.0001) {
                boolean within = outline.contains(point);
                assertThat(territory.locate(lon, lat).isPresent()).isEqualTo(within);
                inside += within ? 1 : 0;
            }
        }
        assertThat(inside).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @EnumSource
    void the_grids_cover_the_county_without_holes_or_double_land(ShippedCounty county) {
        Territory territory = county.structure().territory();
        double sum = territory.cells().stream()
                .mapToDouble(cell -> Earth.area(cell.outline()))
                .sum();
        double whole = Earth.area(territory.shapes().county());
        assertThat(sum / whole).isBetween(0.998, 1.002);
        assertThat(territory.shapes().county().getNumGeometries()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void every_unit_has_the_county_centre_above_it_and_a_name_of_its_own(ShippedCounty county) {
        UnitTree units = county.structure().units();
        UnitCode centre = new UnitCode(county.pack().code().value());
        List<Unit> grids = units.ofType(Unit.GRID);
        assertThat(grids).hasSameSizeAs(county.pack().grids());
        assertThat(grids).allSatisfy(grid -> {
            assertThat(units.ancestors(grid.code())).hasSize(3).last().isEqualTo(centre);
            assertThat(units.pathName(grid.code())).contains(" · ").doesNotContain("委会");
        });
        assertThat(grids.stream().map(grid -> units.pathName(grid.code()))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void the_county_is_drawn_with_all_its_townships(ShippedCounty county) {
        CountyStructure structure = county.structure();
        CountyMap map = structure.drawing().county(new MapFrame(246, 380, 4));
        assertThat(map.townships())
                .hasSize(structure.units().ofType("TOWNSHIP").size())
                .allSatisfy(township -> {
                    Geometry drawn = DrawnPath.polygon(township.path());
                    assertThat(DrawnPath.locate(drawn, township.labelX(), township.labelY()))
                            .isEqualTo(Location.INTERIOR);
                });
        assertThat(map.outline()).startsWith("M").endsWith("z");
    }

    @ParameterizedTest
    @EnumSource
    void a_structure_is_built_within_a_second(ShippedCounty county) {
        Duration best = IntStream.range(0, 3)
                .mapToObj(run -> {
                    long start = System.nanoTime();
                    county.freshStructure().territory().shapes();
                    return Duration.ofNanos(System.nanoTime() - start);
                })
                .min(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(best).isLessThan(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @EnumSource
    void a_county_of_thousands_of_grids_is_a_small_picture(ShippedCounty county) {
        LineMap lines = county.structure().drawing().lines(new MapFrame(440, 700, 4));
        assertThat(lines.grids().length()).isLessThan(50 * county.pack().grids().size());
        assertThat(lines.accents()).isNotEmpty();
    }
}
