package gezhi.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.pack.DivisionRow;
import gezhi.config.pack.GridFeature;
import gezhi.kernel.CountyCode;
import gezhi.kernel.DivisionCode;
import gezhi.tenancy.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    void the_same_pack_again_changes_nothing() {
        Changes changes = Changes.between(cells(CountyFixture.grids(), BEFORE), cells(CountyFixture.grids(), NOW));
        assertThat(changes.count()).isZero();
    }

    @Test
    void the_first_pack_begins_everything() {
        Changes changes = Changes.between(List.of(), cells(CountyFixture.grids(), NOW));
        assertThat(changes.count()).isEqualTo(9);
        assertThat(changes.ending()).isEmpty();
    }

    @Test
    void what_changes_ends_and_begins_and_counts_once() {
        List<GridFeature> grids = new ArrayList<>(CountyFixture.grids());
        GridFeature old = grids.remove(0);
        grids.add(new GridFeature(2, old.code(), "新名", old.kind(), old.geometry()));
        Changes changes = Changes.between(cells(CountyFixture.grids(), BEFORE), cells(grids, NOW));
        assertThat(changes.count()).isEqualTo(1);
        assertThat(changes.ending()).extracting(Period::name).containsExactly("第 1 网格");
        assertThat(changes.beginning()).extracting(Period::name).containsExactly("新名");
    }

    @Test
    void an_outline_that_moves_is_a_change() {
        List<GridFeature> grids = new ArrayList<>(CountyFixture.grids());
        GridFeature last = grids.remove(grids.size() - 1);
        grids.add(CountyFixture.grid(
                last.code().value(), last.name(), last.kind(), CountyFixture.square(112.003, 26.003, 0.0041)));
        assertThat(Changes.between(cells(CountyFixture.grids(), BEFORE), cells(grids, NOW))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void what_is_gone_ends() {
        List<GridFeature> grids = CountyFixture.grids().subList(0, 8);
        Changes changes = Changes.between(cells(CountyFixture.grids(), BEFORE), cells(grids, NOW));
        assertThat(changes.ending()).extracting(Period::code).containsExactly(CountyFixture.MARKET.value());
        assertThat(changes.beginning()).isEmpty();
    }

    @Test
    void a_division_changes_with_its_name_kind_or_parent() {
        assertThat(changed("甲村委会", "村委会", "999999001")).isFalse();
        assertThat(changed("乙村委会", "村委会", "999999001")).isTrue();
        assertThat(changed("甲村委会", "居委会", "999999001")).isTrue();
        assertThat(changed("甲村委会", "村委会", "999999002")).isTrue();
    }

    private static boolean changed(String name, String type, String parent) {
        return Changes.between(
                                List.of(division("甲村委会", "村委会", "999999001", BEFORE)),
                                List.of(division(name, type, parent, NOW)))
                        .count()
                > 0;
    }

    private static DivisionPeriod division(String name, String type, String parent, Instant from) {
        DivisionCode code = new DivisionCode("999999001001");
        return inCounty(() -> new DivisionPeriod(new DivisionRow(2, code, name, type, new DivisionCode(parent)), from));
    }

    private static List<CellPeriod> cells(List<GridFeature> grids, Instant from) {
        return inCounty(() -> grids.stream()
                .map(grid -> new CellPeriod(grid, GeoJsonOutline.read(grid.geometry()), from))
                .toList());
    }

    private static <T> T inCounty(java.util.concurrent.Callable<T> work) {
        try {
            return Tenant.call(new CountyCode("999999"), work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
