package gezhi.grid.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class SvgPathTest {

    @Test
    void a_polygon_becomes_closed_rings_with_relative_positions() throws ParseException {
        assertThat(path("POLYGON ((0 0, 10.04 0, 10 5.26, 0 5.26, 0 0), (1 1, 2 1, 2 2, 1 1))"))
                .isEqualTo("M0 0l10 0l0 5.3l-10 0zM1 1l1 0l0 1z");
    }

    @Test
    void numbers_have_one_decimal_and_no_needless_sign_or_zero() throws ParseException {
        assertThat(path("LINESTRING (-0.52 0.5, 1.25 -3)")).isEqualTo("M-.5 .5l1.8-3.5");
    }

    @Test
    void positions_that_rounding_makes_equal_or_straight_are_left_out() throws ParseException {
        assertThat(path("LINESTRING (0 0, 0.02 0.01, 5 0.01, 10 0, 10.01 0.01)"))
                .isEqualTo("M0 0l10 0");
        assertThat(path("POLYGON ((0 0, 5 0, 10 0, 10 10, 0 10, 0 5, 0 0))")).isEqualTo("M0 0l10 0l0 10l-10 0z");
    }

    @Test
    void what_is_too_small_to_be_seen_is_not_drawn() throws ParseException {
        assertThat(path("POLYGON ((0 0, 0.01 0, 0.01 0.01, 0 0))")).isEmpty();
        assertThat(path("POLYGON EMPTY")).isEmpty();
    }

    @Test
    void a_line_that_two_areas_share_is_drawn_once() throws ParseException {
        SvgPath path = new SvgPath(x -> x, y -> y);
        SharedLines lines = new SharedLines(path);
        lines.add(new WKTReader().read("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))"));
        lines.add(new WKTReader().read("POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))"));
        assertThat(path.text()).isEqualTo("M0 0l10 0l0 10l-10 0l0-10M10 0l10 0l0 10l-10 0");
    }

    private static String path(String wkt) throws ParseException {
        return new SvgPath(x -> x, y -> y).add(new WKTReader().read(wkt)).text();
    }
}
