package gezhi.grid.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class EarthTest {

    @Test
    void degrees_have_the_lengths_of_the_ellipsoid() {
        assertThat(Earth.metresPerDegreeLat(0)).isCloseTo(110_574, within(2.0));
        assertThat(Earth.metresPerDegreeLon(0)).isCloseTo(111_320, within(2.0));
        assertThat(Earth.metresPerDegreeLat(45)).isCloseTo(111_132, within(2.0));
        assertThat(Earth.metresPerDegreeLon(45)).isCloseTo(78_847, within(2.0));
    }

    @Test
    void an_area_is_in_square_metres() {
        Geometry square = Outlines.polygon(List.<double[][]>of(
                new double[][] {{112, 26}, {112.01, 26}, {112.01, 26.01}, {112, 26.01}, {112, 26}}));
        assertThat(Earth.area(square)).isCloseTo(1_108_700, within(1_500.0));
    }

    @Test
    void an_outline_comes_back_from_its_bytes_as_it_was() {
        Geometry square = Outlines.polygon(List.of(
                new double[][] {{0, 0}, {9, 0}, {9, 9}, {0, 9}, {0, 0}},
                new double[][] {{1, 1}, {2, 1}, {2, 2}, {1, 1}}));
        assertThat(Outlines.fromBytes(Outlines.toBytes(square)).equalsExact(square))
                .isTrue();
    }
}
