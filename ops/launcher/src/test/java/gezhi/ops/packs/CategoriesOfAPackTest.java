package gezhi.ops.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CategoriesOfAPackTest {

    private final List<CSVRecord> rows =
            PackFixture.csv(PackFixture.TENANT_CONFIG.resolve("src/main/resources/gezhi/config/categories.csv"));

    @Test
    void every_major_class_is_represented() {
        assertThat(majors("EVENT")).containsExactly("01", "02", "03", "04", "05", "06");
        assertThat(majors("COMPONENT")).containsExactly("01", "02", "03", "04", "05");
        assertThat(majors("PEOPLE")).containsExactly("01", "02", "03", "04", "05", "06", "07", "08");
    }

    @Test
    void street_lamps_have_several_filing_conditions() {
        assertThat(rows.stream().filter(row -> category(row).equals("COMPONENT-0137")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(row -> row.get("minor").equals("路灯"));
    }

    @Test
    void every_condition_has_a_limit_and_says_when_the_case_may_be_closed() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("level")).isIn("GRID", "TOWNSHIP", "COUNTY");
            assertThat(row.get("condition")).isNotBlank();
            assertThat(Integer.parseInt(row.get("limit"))).isBetween(1, 60);
            assertThat(row.get("limitType")).isIn("URGENT_HOUR", "WORK_HOUR", "WORK_DAY", "NATURAL_DAY");
            assertThat(row.get("evidence")).matches("(PHOTO:[1-9])?");
            assertThat(row.get("closing")).isNotBlank();
        });
    }

    @Test
    void a_code_stands_for_one_thing() {
        assertThat(rows.stream()
                        .map(row -> category(row) + "-" + row.get("conditionCode") + "-" + row.get("closingCode")))
                .doesNotHaveDuplicates();
        rows.stream()
                .collect(Collectors.groupingBy(CategoriesOfAPackTest::category))
                .values()
                .forEach(conditions -> {
                    assertThat(conditions.stream()
                                    .map(row -> row.get("minor") + row.get("level"))
                                    .distinct())
                            .hasSize(1);
                });
    }

    private Set<String> majors(String set) {
        return rows.stream()
                .filter(row -> row.get("set").equals(set))
                .map(row -> row.get("majorCode"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String category(CSVRecord row) {
        return row.get("set") + "-" + row.get("majorCode") + row.get("minorCode");
    }
}
