package gezhi.ops.packs;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.packs.PackFixture.Grid;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackContentTest {

    @ParameterizedTest
    @CsvSource({"xintian, 13, 232", "jimo, 17, 197"})
    void all_real_townships_and_villages_are_there(String pack, int townships, int villages) {
        List<String> codes = column(pack, "divisions.csv", "code");
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes.stream().filter(code -> code.length() == 9)).hasSize(townships);
        assertThat(codes.stream().filter(code -> code.length() == 12)).hasSize(villages);
        assertThat(column(pack, "organisation.csv", "unit")).containsAll(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void every_grid_belongs_to_a_village_and_is_numbered_in_it(String pack) {
        Map<String, List<Grid>> byVillage = PackFixture.grids(pack).stream()
                .collect(Collectors.groupingBy(Grid::village, TreeMap::new, Collectors.toList()));
        Set<String> villages = column(pack, "divisions.csv", "code").stream()
                .filter(code -> code.length() == 12)
                .collect(Collectors.toSet());
        assertThat(byVillage.keySet()).isEqualTo(villages);
        byVillage.values().forEach(grids -> {
            for (int i = 0; i < grids.size(); i++) {
                assertThat(grids.get(i).code()).matches("\\d{15}").endsWith(String.format("%03d", i + 1));
            }
            assertThat(grids).extracting(Grid::name).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void units_form_one_tree_of_the_models_types(String pack) {
        Map<String, CSVRecord> units = PackFixture.csv(pack, "organisation.csv").stream()
                .collect(Collectors.toMap(row -> row.get("unit"), Function.identity()));
        Map<String, String> parents = ModelFixture.parents(pack);
        assertThat(units.values()).allSatisfy(row -> {
            assertThat(row.get("unit")).matches("[A-Za-z0-9_.-]{1,40}");
            String parent = parents.get(row.get("type"));
            assertThat(parents).containsKey(row.get("type"));
            assertThat(row.get("parent")).isEqualTo(parent == null ? "" : row.get("parent"));
            if (parent != null) {
                assertThat(units.get(row.get("parent")).get("type")).isEqualTo(parent);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void every_unit_is_staffed_with_every_role_that_it_may_have(String pack) {
        Map<String, Set<String>> rolesAt = new TreeMap<>();
        PackFixture.csv(pack, "staff.csv")
                .forEach(row -> rolesAt.computeIfAbsent(row.get("unit"), unit -> new HashSet<>())
                        .addAll(List.of(row.get("roles").split(";"))));
        Map<String, Set<String>> mayHold = ModelFixture.rolesByUnitType(pack);
        units(pack).forEach((unit, type) -> {
            Set<String> needed = new HashSet<>(mayHold.get(type));
            if (type.equals("GRID")) {
                needed.remove("HANDLER"); // a service team serves some grids only
            }
            assertThat(rolesAt.get(unit)).as(unit).containsAll(needed);
        });
        String county = PackFixture.yaml(PackFixture.pack(pack).resolve("county.yaml"))
                .get("code")
                .toString();
        assertThat(rolesAt.get(county)).contains("COUNTY_ADMIN", "AUDITOR");
        assertThat(rolesAt.keySet()).isSubsetOf(units(pack).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void nobody_holds_a_role_where_the_model_does_not_have_it(String pack) {
        Map<String, Set<String>> mayHold = ModelFixture.rolesByUnitType(pack);
        mayHold.get("COUNTY").addAll(List.of("COUNTY_ADMIN", "AUDITOR"));
        Map<String, String> units = units(pack);
        assertThat(PackFixture.csv(pack, "staff.csv"))
                .allSatisfy(row -> assertThat(mayHold.get(units.get(row.get("unit"))))
                        .contains(row.get("roles").split(";")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void an_account_is_one_person_with_a_telephone_that_cannot_exist(String pack) {
        PackFixture.csv(pack, "staff.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("account")))
                .forEach((account, rows) -> {
                    assertThat(account).matches("[a-z0-9-]{3,20}");
                    assertThat(rows).extracting(row -> row.get("unit")).doesNotHaveDuplicates();
                    assertThat(rows.stream()
                                    .map(row -> row.get("name") + row.get("phone"))
                                    .distinct())
                            .hasSize(1);
                    assertThat(rows.get(0).get("phone")).matches("12\\d{9}");
                    assertThat(rows.get(0).get("name")).matches("\\p{IsHan}{2,3}");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void the_county_says_model_prefix_options_and_hours(String pack) {
        Map<?, ?> county = PackFixture.yaml(PackFixture.pack(pack).resolve("county.yaml"));
        assertThat(county.get("model")).isEqualTo(pack);
        assertThat(county.get("code").toString()).matches("\\d{6}");
        assertThat(county.get("numberPrefix").toString()).matches("[A-Z]{2}");
        assertThat((Map<?, ?>) county.get("options"))
                .isEqualTo(Map.of(
                        "spotSettlement", "CLOSE", "preFilingVerify", "OPTIONAL", "preClosingCheck", "OPTIONAL"));
        assertThat(((Map<?, ?>) county.get("calendar")).get("zone")).isEqualTo("Asia/Shanghai");
    }

    /** Type of every unit, grids included. */
    private static Map<String, String> units(String pack) {
        Map<String, String> units = new TreeMap<>();
        PackFixture.csv(pack, "organisation.csv").forEach(row -> units.put(row.get("unit"), row.get("type")));
        PackFixture.grids(pack).forEach(grid -> units.put(grid.code(), "GRID"));
        return units;
    }

    private static List<String> column(String pack, String file, String column) {
        return PackFixture.csv(pack, file).stream().map(row -> row.get(column)).toList();
    }
}
