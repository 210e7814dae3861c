package gezhi.config.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import gezhi.config.Finding;
import gezhi.config.Severity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake in a pack at a time, each found in words with its file and line. */
class BrokenPacksTest {

    private static final String DIVISIONS = "divisions.csv";
    private static final String ORGANISATION = "organisation.csv";
    private static final String GRIDS = "grids.geojson";
    private static final String STAFF = "staff.csv";
    private static final String CATEGORIES = "categories.csv";
    private static final String COUNTY = "county.yaml";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(COUNTY, "\"990001\"", "99001", 1, "not the code of a county"),
                arguments(COUNTY, "\"990001\"", "platform", 1, "not the code of a county"),
                arguments(COUNTY, "name: 示例县", "nam: 示例县", 2, "Unknown key \"nam\""),
                arguments(COUNTY, "name: 示例县", "name: " + "长".repeat(61), 2, "longer than 60"),
                arguments(COUNTY, "model: xintian", "model: xintain", 3, "There is no model \"xintain\""),
                arguments(COUNTY, "model: xintian", "model: xintian\nnumberPrefix: x1", 4, "cannot begin case numbers"),
                arguments(
                        COUNTY, "model: xintian", "model: xintian\ncalendar: {zone: Mars}", 4, "no value for \"zone\""),
                arguments(
                        COUNTY,
                        "model: xintian",
                        "model: xintian\ncalendar: {hours: [{from: '02-30', am: ['08:00', '12:00']}]}",
                        4,
                        "\"02-30\" is no value"),
                arguments(
                        COUNTY,
                        "model: xintian",
                        "model: xintian\ncalendar: {hours: [{from: '01-01', am: ['12:00', '08:00']}]}",
                        4,
                        "not a pair of times"),
                arguments(
                        COUNTY,
                        "model: xintian",
                        "model: xintian\ncalendar: {days: [{date: 2026-02-30}]}",
                        4,
                        "2026-02-30"),
                arguments(DIVISIONS, "990001001,城关镇", "99000100,城关镇", 2, "not a division code"),
                arguments(DIVISIONS, "镇,990001\n", "镇,990002\n", 2, "has the parent \"990002\""),
                arguments(DIVISIONS, "村委会,990001002", "村委会,990001003", 5, "The parent \"990001003\" of the village"),
                arguments(DIVISIONS, "村委会,990001002", "村委会,990001001", 5, "does not continue"),
                arguments(DIVISIONS, "990001002,河东乡", "990001001,河东乡", 4, "stands twice, first on line 2"),
                arguments(DIVISIONS, "code,name", "code;name", 1, "lacks the column(s) code, name"),
                arguments(DIVISIONS, "城关镇,镇,990001", "城关镇,镇", 2, "3 values, the heading 4 columns"),
                arguments(DIVISIONS, "城关镇,镇", "\"城关镇,镇", 2, "quotation mark"),
                arguments(DIVISIONS, "城关镇", "城关\u0007镇", 2, "control character"),
                arguments(DIVISIONS, "城关镇", "", 2, "\"name\" is empty"),
                arguments(ORGANISATION, "CGJ,城", "城管,城", 3, "not a unit code"),
                arguments(ORGANISATION, "990001,示例县监督", "990009,示例县监督", 2, "cannot be of type \"COUNTY\""),
                arguments(ORGANISATION, "DEPARTMENT", "DEPARTMNT", 3, "There is no unit type \"DEPARTMNT\""),
                arguments(ORGANISATION, "DEPARTMENT", "GRID", 3, "There is no unit type \"GRID\""),
                arguments(ORGANISATION, "VILLAGE,990001002", "VILLAGE,990001", 7, "is of type COUNTY"),
                arguments(ORGANISATION, "VILLAGE,990001002", "VILLAGE,990001009", 7, "The parent \"990001009\""),
                arguments(ORGANISATION, "990001001001\n", "990001001009\n", 5, "is not in divisions.csv"),
                arguments(ORGANISATION, "河东乡,TOWNSHIP", "城关镇,TOWNSHIP", 6, "there is a unit \"城关镇\" already (line 4)"),
                arguments(ORGANISATION, "CGJ,城", "990001001,城", 4, "stands twice, first on line 3"),
                arguments(GRIDS, "990001002001001", "99000100200100", 4, "not a grid code"),
                arguments(GRIDS, "990001002001001", "990001002009001", 4, "is not in the organisation"),
                arguments(GRIDS, "990001001001002", "990001001001001", 3, "stands twice, first on line 2"),
                arguments(GRIDS, "第 2 网格", "第 1 网格", 3, "there is a unit \"第 1 网格\" already (line 2)"),
                arguments(GRIDS, "\"kind\":\"GENERAL\"", "\"kind\":\"SPECIAL\"", 2, "\"SPECIAL\" is no value"),
                arguments(GRIDS, "\"Polygon\"", "\"Point\"", 2, "has no area"),
                arguments(GRIDS, "\"features\"", "\"feature\"", 0, "no list of features"),
                arguments(GRIDS, "]}}\n]}", "]}}\n", 6, "not correct JSON"),
                arguments(GRIDS, "\"properties\":{", "\"property\":{", 2, "not a feature with properties"),
                arguments(STAFF, "DEPARTMENT,CGJ", "DEPARTMENT,CGX", 4, "The unit \"CGX\" of \"zhao\" does not exist"),
                arguments(STAFF, "DEPARTMENT,CGJ", "派遣员,CGJ", 4, "There is no role \"派遣员\""),
                arguments(STAFF, "DEPARTMENT,CGJ", "ACCEPTOR,CGJ", 4, "cannot be held at the unit \"CGJ\""),
                arguments(STAFF, "DEPARTMENT,CGJ", "AUDITOR,CGJ", 4, "cannot be held at the unit \"CGJ\""),
                arguments(STAFF, "DEPARTMENT,CGJ", "OPERATOR,CGJ", 4, "There is no role \"OPERATOR\""),
                arguments(STAFF, "zhao,", "zhao 三,", 4, "cannot be an account"),
                arguments(
                        STAFF,
                        "wu,吴七,GRID_WORKER,990001001001002",
                        "wu,武七,GRID_WORKER,990001001001002",
                        10,
                        "differ from line 9"),
                arguments(
                        STAFF,
                        "wu,吴七,GRID_WORKER,990001001001002",
                        "wu,吴七,GRID_LEADER,990001001001001",
                        10,
                        "two rows at the unit"),
                arguments(STAFF, "DUTY_CHIEF;DISPATCHER", "SUPERVISOR", 0, "Nobody fills the post \"dispatch\""),
                arguments(
                        CATEGORIES,
                        "EVENT,01,市容环境,01,私搭乱建,COUNTY,1",
                        "THING,01,市容环境,01,私搭乱建,COUNTY,1",
                        2,
                        "\"THING\" is no value"),
                arguments(CATEGORIES, "私搭乱建,COUNTY,2", "私搭乱建,GRID,2", 3, "but \"COUNTY\" on line 2"),
                arguments(CATEGORIES, "私搭乱建,COUNTY,2", "私搭乱建,NATION,2", 3, "There is no level \"NATION\""),
                arguments(CATEGORIES, "私搭乱建,COUNTY,2,", "私搭乱建,COUNTY,1,", 3, "on line 2"),
                arguments(CATEGORIES, "2,NATURAL_DAY", "two,NATURAL_DAY", 2, "not the number of a limit"),
                arguments(CATEGORIES, "2,NATURAL_DAY", "2,工作日", 2, "\"工作日\" is no value for \"limitType\""),
                arguments(CATEGORIES, "PHOTO:1,1,已拆除", "VIDEO,1,已拆除", 3, "not the form of \"evidence\""),
                arguments(CATEGORIES, "已拆除并清理现场", "", 3, "\"closing\" is empty"));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("mistakes")
    void a_mistake_is_found_with_its_line(String file, String from, String to, int line, String expected) {
        var found = PackFixture.small().replace(file, from, to).check().list();
        assertThat(Finding.anyError(found)).isTrue();
        assertThat(found).anySatisfy(f -> {
            assertThat(f.what().en()).contains(expected);
            assertThat(f.file()).isEqualTo(file);
            assertThat(f.line()).isEqualTo(line == 0 ? null : line);
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
        });
        assertThat(found).allSatisfy(f -> {
            String all = f.what().zh() + f.fix().zh() + f.what().en() + f.fix().en();
            assertThat(all).doesNotContain("config.finding", "config.kind", "{0}", "{1}", "{2}");
        });
    }

    @Test
    void a_unit_where_nobody_signs_is_a_warning() {
        var found = PackFixture.small()
                .replace(STAFF, "zhao,赵三,DEPARTMENT,CGJ,\n", "")
                .check()
                .list();
        assertThat(found).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.what().en()).isEqualTo("At 1 units (Department) nobody can sign for a case: CGJ");
        });
    }

    @Test
    void a_file_of_nothing_but_mistakes_is_told_to_a_bound() {
        var pack = PackFixture.small().put(STAFF, "account,name,roles,unit,phone\n" + "a b,,,,\n".repeat(5_000));
        assertThat(pack.check().list()).hasSizeBetween(500, 520);
    }

    @Test
    void warnings_never_crowd_an_error_out() {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            columns.append(",c").append(i);
        }
        var pack = PackFixture.small()
                .replace(DIVISIONS, "code,name,type,parent", "code,name,type,parent" + columns)
                .replace(STAFF, "DEPARTMENT,CGJ", "ROBOT,CGJ");
        assertThat(Finding.anyError(pack.check().list())).isTrue();
    }
}
