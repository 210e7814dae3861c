package gezhi.grid.internal;

import static gezhi.grid.internal.CountyFixture.FIRST;
import static gezhi.grid.internal.CountyFixture.SIDE;
import static gezhi.grid.internal.CountyFixture.SOUTH;
import static gezhi.grid.internal.CountyFixture.WEST;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.Finding;
import gezhi.config.Severity;
import gezhi.config.pack.GridFeature;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureCheckTest {

    @Test
    void a_good_pack_has_no_findings() {
        assertThat(check(CountyFixture.grids())).isEmpty();
    }

    @Test
    void a_grid_of_an_unknown_village_is_an_error() {
        GridFeature stray = grid("999999001009001", CountyFixture.square(WEST - SIDE, SOUTH, SIDE));
        assertThat(check(List.of(stray))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.file()).isEqualTo("grids.geojson");
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.what().zh()).contains("999999001009", "divisions.csv");
            assertThat(finding.what().en()).contains("999999001009 is not in divisions.csv");
        });
    }

    @Test
    void a_ring_must_be_closed() {
        assertThat(only("[[112,26],[112.1,26],[112.1,26.1],[112,26.1]]").what().en())
                .contains("not closed", "112.0,26.0", "112.0,26.1");
    }

    @Test
    void a_ring_must_have_four_positions() {
        assertThat(only("[[112,26],[112.1,26],[112,26]]").what().en()).contains("only 3 positions");
    }

    @Test
    void longitude_stands_before_latitude() {
        assertThat(only("[[26,112],[26,112.1],[26.1,112.1],[26,112]]").fix().en())
                .contains("longitude before latitude");
    }

    @Test
    void an_outline_must_not_cross_itself() {
        assertThat(only("[[112,26],[112.1,26.1],[112.1,26],[112,26.1],[112,26]]")
                        .what()
                        .en())
                .contains("crosses or touches itself at 112.05,26.05");
    }

    @Test
    void a_line_is_no_polygon() {
        GridFeature line = new GridFeature(
                2,
                FIRST,
                "第 1 网格",
                "GENERAL",
                CountyFixture.json("{\"type\":\"LineString\",\"coordinates\":[[112,26],[112.1,26]]}"));
        assertThat(check(List.of(line)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what().zh()).contains("LineString"));
    }

    @Test
    void nonsense_in_place_of_coordinates_is_a_finding_and_no_failure() {
        for (String rings : List.of("", "5", "[]", "[[1]]", "[[1,2],\"x\",[3,4],[1,2]]", "[[\"1\",\"2\"]]")) {
            assertThat(check(List.of(grid(FIRST.value(), rings)))).as(rings).hasSize(1);
        }
        GridFeature none = new GridFeature(2, FIRST, "第 1 网格", "GENERAL", null);
        assertThat(check(List.of(none))).hasSize(1);
    }

    @Test
    void general_grids_that_overlap_are_an_error_with_the_area() {
        List<GridFeature> grids = new ArrayList<>(CountyFixture.grids());
        grids.add(grid("999999002002009", CountyFixture.square(WEST + 4 * SIDE - 0.001, SOUTH, SIDE)));
        assertThat(check(grids)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.what().en()).matches(".*999999002002001.*by 110,\\d{3} m²");
        });
    }

    @Test
    void a_dedicated_grid_that_was_not_cut_out_is_a_warning() {
        List<GridFeature> grids = new ArrayList<>(CountyFixture.grids());
        grids.add(CountyFixture.grid(
                "999999002002909", "学校", "DEDICATED", CountyFixture.square(WEST + 3 * SIDE + 0.004, SOUTH, 0.001)));
        assertThat(check(grids)).singleElement().satisfies(finding -> assertThat(finding.severity())
                .isEqualTo(Severity.WARNING));
    }

    @Test
    void a_strip_as_narrow_as_rounding_is_no_overlap() {
        List<GridFeature> grids = new ArrayList<>(CountyFixture.grids());
        grids.add(grid("999999002002009", CountyFixture.square(WEST + 4 * SIDE - 0.000005, SOUTH, SIDE)));
        assertThat(check(grids)).isEmpty();
    }

    @Test
    void more_overlaps_than_anybody_reads_are_summed_up() {
        List<GridFeature> grids = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            grids.add(grid("999999001001" + (100 + i), CountyFixture.square(WEST, SOUTH, SIDE)));
        }
        List<Finding> findings = check(grids);
        assertThat(findings).hasSize(101);
        assertThat(findings.get(100).what().en()).startsWith("there are 90 more overlaps");
    }

    private static Finding only(String ring) {
        List<Finding> findings = check(List.of(grid(FIRST.value(), ring)));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static GridFeature grid(String code, String rings) {
        return CountyFixture.grid(code, "第 1 网格", "GENERAL", rings);
    }

    private static List<Finding> check(List<GridFeature> grids) {
        return new StructureCheck(CountyFixture.pack(grids)).findings();
    }
}
