package gezhi.grid.internal;

import static gezhi.grid.internal.CountyFixture.BUREAU;
import static gezhi.grid.internal.CountyFixture.COUNTY;
import static gezhi.grid.internal.CountyFixture.FIRST;
import static gezhi.grid.internal.CountyFixture.OTHER_TOWNSHIP;
import static gezhi.grid.internal.CountyFixture.STATION;
import static gezhi.grid.internal.CountyFixture.TOWNSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.grid.Unit;
import gezhi.grid.UnitPage;
import gezhi.grid.UnitQuery;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private final UnitTree units = CountyFixture.structure().units();

    @Test
    void a_grid_is_a_unit_below_its_village() {
        assertThat(units.find(FIRST.unit()))
                .contains(new Unit(
                        FIRST.unit(),
                        "第 1 网格",
                        Unit.GRID,
                        new UnitCode("999999001001"),
                        new DivisionCode("999999001001")));
    }

    @Test
    void the_units_above_come_nearest_first_and_end_at_the_county_centre() {
        assertThat(units.ancestors(FIRST.unit())).containsExactly(new UnitCode("999999001001"), TOWNSHIP, COUNTY);
        assertThat(units.ancestors(STATION)).containsExactly(TOWNSHIP, COUNTY);
        assertThat(units.ancestors(COUNTY)).isEmpty();
        assertThat(units.ancestors(new UnitCode("nowhere"))).isEmpty();
    }

    @Test
    void a_territory_holds_the_centre_and_all_below_it() {
        assertThat(units.within(FIRST.unit(), TOWNSHIP)).isTrue();
        assertThat(units.within(TOWNSHIP, TOWNSHIP)).isTrue();
        assertThat(units.within(FIRST.unit(), OTHER_TOWNSHIP)).isFalse();
        assertThat(units.within(TOWNSHIP, FIRST.unit())).isFalse();
        assertThat(units.within(BUREAU, COUNTY)).isTrue();
    }

    @Test
    void below_a_centre_are_the_units_of_the_wanted_types_only() {
        assertThat(units.below(TOWNSHIP, List.of("STATION", "VILLAGE")))
                .extracting(unit -> unit.code().value())
                .containsExactly("999999001-SF", "999999001001", "999999001002");
        assertThat(units.below(TOWNSHIP, List.of("GRID"))).hasSize(5);
        assertThat(units.below(COUNTY, List.of("COUNTY"))).isEmpty();
    }

    @Test
    void children_and_types_are_in_the_order_of_the_codes() {
        assertThat(units.children(COUNTY))
                .extracting(unit -> unit.code().value())
                .containsExactly("999999001", "999999002", "CGJ");
        assertThat(units.ofType("GRID")).hasSize(9).isSortedAccordingTo((a, b) -> a.code()
                .compareTo(b.code()));
        assertThat(units.ofType("NONE")).isEmpty();
    }

    @Test
    void a_path_name_says_where_a_unit_is() {
        assertThat(units.pathName(FIRST.unit())).isEqualTo("东风街道双碧社区 · 第 1 网格");
        assertThat(units.pathName(CountyFixture.MARKET.unit())).isEqualTo("东风街道双碧社区 · 中心市场");
        assertThat(units.pathName(new UnitCode("999999002001"))).isEqualTo("西岭镇秀富里村");
        assertThat(units.pathName(new UnitCode("999999002002"))).isEqualTo("西岭镇林场生活区");
        assertThat(units.pathName(STATION)).isEqualTo("东风街道 · 司法所");
        assertThat(units.pathName(new UnitCode("999999002-SF"))).isEqualTo("西岭镇司法所");
        assertThat(units.pathName(TOWNSHIP)).isEqualTo("东风街道分指挥中心");
        assertThat(units.pathName(BUREAU)).isEqualTo("县城市管理局");
        assertThat(units.pathName(new UnitCode("nowhere"))).isEqualTo("nowhere");
    }

    @Test
    void a_village_is_named_without_the_word_for_its_committee() {
        assertThat(PathNames.territory("双碧社区居委会")).isEqualTo("双碧社区");
        assertThat(PathNames.territory("盟旺山村村民委员会")).isEqualTo("盟旺山村");
        assertThat(PathNames.territory("千马坪瑶族村委会")).isEqualTo("千马坪瑶族村");
        assertThat(PathNames.territory("平二居委会")).isEqualTo("平二");
        assertThat(PathNames.territory("新城社区村委会")).isEqualTo("新城社区");
    }

    @Test
    void a_grid_that_repeats_the_names_above_it_is_not_named_twice() {
        Unit grid = GridUnits.unit(FIRST, "双碧社区第1网格", code -> true);
        Map<DivisionCode, String> names =
                Map.of(new DivisionCode("999999001"), "东风街道", new DivisionCode("999999001001"), "双碧社区居委会");
        assertThat(new PathNames(names, code -> null).of(grid)).isEqualTo("东风街道双碧社区 · 第 1 网格");
    }

    @Test
    void units_are_found_by_code_name_and_path_name() {
        assertThat(search("cg")).containsExactly("CGJ");
        assertThat(search("城市管理")).containsExactly("CGJ");
        assertThat(search("双碧社区 · 第 2")).containsExactly("999999001001002");
        assertThat(search("双碧社区第2网格")).containsExactly("999999001001002");
        assertThat(search("没有的名字")).isEmpty();
    }

    @Test
    void a_search_keeps_to_a_territory_and_to_types() {
        UnitPage page = units.search(new UnitQuery(Set.of("VILLAGE"), OTHER_TOWNSHIP, null, null, 50));
        assertThat(page.items())
                .extracting(unit -> unit.code().value())
                .containsExactly("999999002001", "999999002002");
        assertThat(page.next()).isNull();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        List<String> seen = new ArrayList<>();
        UnitCode after = null;
        do {
            UnitPage page = units.search(new UnitQuery(Set.of(), null, "", after, 4));
            page.items().forEach(unit -> seen.add(unit.code().value()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(19).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void what_is_no_longer_in_force_is_found_but_not_listed() {
        UnitEntry old = new UnitEntry(new Unit(new UnitCode("OLD"), "旧单位", "DEPARTMENT", COUNTY, null), false);
        UnitEntry centre = new UnitEntry(new Unit(COUNTY, "中心", "COUNTY", null, null), true);
        UnitTree tree = new UnitTree(List.of(old, centre), Map.of());
        assertThat(tree.find(new UnitCode("OLD"))).isPresent();
        assertThat(tree.pathName(new UnitCode("OLD"))).isEqualTo("旧单位");
        assertThat(tree.inForce(new UnitCode("OLD"))).isFalse();
        assertThat(tree.inForce(COUNTY)).isTrue();
        assertThat(tree.children(COUNTY)).isEmpty();
        assertThat(tree.ofType("DEPARTMENT")).isEmpty();
        assertThat(tree.search(new UnitQuery(null, null, "旧", null, 10)).items())
                .isEmpty();
    }

    private List<String> search(String text) {
        return units.search(new UnitQuery(Set.of(), null, text, null, 50)).items().stream()
                .map(unit -> unit.code().value())
                .toList();
    }
}
