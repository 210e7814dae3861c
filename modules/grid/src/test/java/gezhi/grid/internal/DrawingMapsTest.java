package gezhi.grid.internal;

import static gezhi.grid.internal.CountyFixture.FIRST;
import static gezhi.grid.internal.CountyFixture.MARKET;
import static gezhi.grid.internal.CountyFixture.SIDE;
import static gezhi.grid.internal.CountyFixture.SOUTH;
import static gezhi.grid.internal.CountyFixture.WEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gezhi.grid.CountyMap;
import gezhi.grid.LineMap;
import gezhi.grid.MapArea;
import gezhi.grid.MapFrame;
import gezhi.grid.MapScale;
import gezhi.grid.MapView;
import gezhi.grid.PlaceMap;
import gezhi.grid.Point;
import gezhi.grid.TownshipMap;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.GridCode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class DrawingMapsTest {

    private static final MapFrame FRAME = new MapFrame(400, 300, 10);

    private final MapDrawing drawing = CountyFixture.structure().drawing();

    @Test
    void the_county_fills_its_frame_and_keeps_its_proportions() {
        CountyMap map = drawing.county(FRAME);
        assertThat(map.view().viewBox()).isEqualTo("0 0 400 300");
        Envelope drawn = DrawnPath.polygon(map.outline()).getEnvelopeInternal();
        assertThat(drawn.getMinX()).isCloseTo(10, within(0.11));
        assertThat(drawn.getMaxX()).isCloseTo(390, within(0.11));
        assertThat(drawn.getHeight()).isCloseTo(380 / 2 / Math.cos(Math.toRadians(26)), within(2.0));
        assertThat(drawn.centre().y).isCloseTo(150, within(0.11));
    }

    @Test
    void townships_have_code_name_and_a_label_inside() {
        List<MapArea> townships = drawing.county(FRAME).townships();
        assertThat(townships).extracting(MapArea::code).containsExactly("999999001", "999999002");
        assertThat(townships).extracting(MapArea::name).containsExactly("东风街道", "西岭镇");
        assertThat(townships.get(0).labelX()).isBetween(50.0, 160.0);
        assertThat(townships.get(1).labelX()).isBetween(240.0, 350.0);
    }

    @Test
    void a_long_name_is_written_in_two_lines() {
        assertThat(new MapArea("1", "门楼下瑶族乡", "", 0, 0).lines()).containsExactly("门楼下", "瑶族乡");
        assertThat(new MapArea("1", "龙泉街道", "", 0, 0).lines()).containsExactly("龙泉街道");
    }

    @Test
    void a_grid_is_shown_with_its_neighbours_and_a_pin() {
        Point place = new Point(WEST + 0.001, SOUTH + 0.002);
        PlaceMap map = drawing.place(FIRST, place, FRAME).orElseThrow();
        assertThat(map.grid().code()).isEqualTo(FIRST.value());
        assertThat(map.exact()).isTrue();
        assertThat(map.pin().x()).isCloseTo(200, within(0.1));
        assertThat(map.pin().y()).isCloseTo(150, within(0.1));
        assertThat(map.township()).extracting(MapArea::code).contains(MARKET.value(), "999999001001002");
        assertThat(map.township()).extracting(MapArea::code).doesNotContain(FIRST.value());
        assertThat(map.border()).startsWith("M");
        assertThat(map.view().lon(map.pin().x())).isCloseTo(place.lon(), within(1e-5));
    }

    @Test
    void without_a_place_the_pin_is_in_the_middle_of_the_grid() {
        PlaceMap map = drawing.place(MARKET, null, FRAME).orElseThrow();
        assertThat(map.exact()).isFalse();
        assertThat(map.pin().x()).isCloseTo(200, within(2.0));
        assertThat(DrawnPath.locate(
                        DrawnPath.polygon(map.grid().path()),
                        map.pin().x(),
                        map.pin().y()))
                .isZero();
    }

    @Test
    void across_the_border_lie_grids_of_the_other_township() {
        PlaceMap map =
                drawing.place(new GridCode("999999001002001"), null, FRAME).orElseThrow();
        assertThat(map.beyond()).extracting(MapArea::code).contains("999999002001001");
        assertThat(map.township()).extracting(MapArea::code).contains("999999001002002");
    }

    @Test
    void a_grid_that_is_not_there_has_no_drawing() {
        assertThat(drawing.place(new GridCode("999999001001777"), null, FRAME)).isEmpty();
        assertThat(drawing.township(new DivisionCode("999999009"), FRAME)).isEmpty();
    }

    @Test
    void a_township_is_drawn_with_its_grids_and_dedicated_ones_on_top() {
        TownshipMap map = drawing.township(new DivisionCode("999999001"), FRAME).orElseThrow();
        assertThat(map.township().name()).isEqualTo("东风街道");
        assertThat(map.grids()).hasSize(5).last().extracting(MapArea::code).isEqualTo(MARKET.value());
    }

    @Test
    void the_lines_of_the_county_carry_no_codes_and_each_line_once() {
        LineMap map = drawing.lines(FRAME);
        double length = DrawnPath.lines(map.grids()).stream()
                .mapToDouble(DrawingMapsTest::length)
                .sum();
        double side = SIDE * map.view().perLon();
        double high = SIDE * map.view().perLat();
        double market = 2 * 0.004 * (map.view().perLon() + map.view().perLat());
        assertThat(length).isCloseTo(3 * 4 * side + 5 * 2 * high + market, within(2.0));
    }

    @Test
    void a_county_without_grids_is_an_empty_drawing() {
        MapDrawing empty = new CountyStructure(0, Map.of(), List.of(), List.of()).drawing();
        assertThat(empty.county(FRAME).townships()).isEmpty();
        assertThat(empty.county(FRAME).outline()).isEmpty();
        assertThat(empty.lines(FRAME).grids()).isEmpty();
    }

    @Test
    void the_scale_bar_is_a_round_length() {
        MapView view = drawing.place(FIRST, null, FRAME).orElseThrow().view();
        MapScale scale = MapScale.of(view);
        assertThat(String.valueOf(scale.metres())).matches("[125]0*");
        assertThat(scale.units()).isBetween(40.0, 100.0);
        assertThat(scale.units() * view.metresPerUnit()).isCloseTo(scale.metres(), within(0.001));
    }

    @Test
    void a_frame_without_room_is_refused() {
        assertThatThrownBy(() -> new MapFrame(10, 100, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void a_click_leads_back_to_the_place(
            @ForAll @Scale(6) @DoubleRange(min = 73, max = 135) double lon,
            @ForAll @Scale(6) @DoubleRange(min = 18, max = 54) double lat,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 1) double size) {
        MapView view = MapView.fit(new Envelope(lon, lon + size, lat, lat + size), FRAME);
        assertThat(view.lon(view.x(lon))).isCloseTo(lon, within(1e-9));
        assertThat(view.lat(view.y(lat))).isCloseTo(lat, within(1e-9));
        assertThat(view.x(lon)).isBetween(9.99, 390.01);
        assertThat(view.y(lat)).isBetween(9.99, 290.01);
    }

    private static double length(List<Coordinate> line) {
        double sum = 0;
        for (int i = 1; i < line.size(); i++) {
            sum += line.get(i - 1).distance(line.get(i));
        }
        return sum;
    }
}
