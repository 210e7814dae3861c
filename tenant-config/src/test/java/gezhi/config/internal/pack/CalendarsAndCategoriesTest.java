package gezhi.config.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.Categories;
import gezhi.config.Category;
import gezhi.config.ClosingCondition;
import gezhi.config.FilingCondition;
import gezhi.config.internal.Findings;
import gezhi.config.pack.Document;
import gezhi.kernel.TimeLimit;
import gezhi.kernel.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Working calendars and categories, as a county's files make them. */
class CalendarsAndCategoriesTest {

    private static final List<String> LEVELS = List.of("GRID", "TOWNSHIP", "COUNTY");

    private final Findings findings = new Findings();

    @Test
    void without_a_calendar_of_its_own_a_county_works_by_the_national_one() {
        WorkCalendar calendar = calendar("");
        assertThat(calendar.zone()).hasToString("Asia/Shanghai");
        assertThat(calendar.isWorkDay(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(calendar.isWorkDay(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(calendar.isWorkDay(LocalDate.of(2011, 1, 30))).isTrue();
        assertThat(working(calendar, "2026-07-01T14:15")).isTrue();
    }

    @Test
    void a_county_has_its_own_hours_and_days() {
        WorkCalendar calendar = calendar(
                """
                calendar:
                  hours:
                    - {from: "01-01", am: ["08:00", "12:00"], pm: ["14:00", "18:00"]}
                    - {from: "06-01", am: ["08:00", "12:00"], pm: ["14:30", "18:30"]}
                    - {from: "10-01", am: ["08:00", "12:00"], pm: ["14:00", "18:00"]}
                  days:
                    - {date: 2026-07-06, name: 县庆}
                    - {date: 2026-07-11, off: false, name: 补班}
                """);
        assertThat(findings.list()).isEmpty();
        assertThat(working(calendar, "2026-07-01T14:15")).isFalse();
        assertThat(working(calendar, "2026-07-01T18:15")).isTrue();
        assertThat(working(calendar, "2026-11-02T14:15")).isTrue();
        assertThat(calendar.isWorkDay(LocalDate.of(2026, 7, 6))).isFalse();
        assertThat(calendar.isWorkDay(LocalDate.of(2026, 7, 11))).isTrue();
    }

    @Test
    void rows_of_one_category_become_conditions_and_those_of_one_condition_closings() {
        Categories categories = categories(
                """
                EVENT,01,市容环境,10,暴露垃圾,GRID,1,散落垃圾,4,WORK_HOUR,4小时,PHOTO:1,1,已清除
                EVENT,01,市容环境,10,暴露垃圾,GRID,1,散落垃圾,4,WORK_HOUR,4小时,PHOTO:1,2,经核实无垃圾
                EVENT,01,市容环境,10,暴露垃圾,GRID,2,垃圾成堆,,,,,1,已清运
                """);
        assertThat(findings.list()).isEmpty();
        Category category = categories.find("EVENT-0110").orElseThrow();
        assertThat(category.conditions()).hasSize(2);
        FilingCondition first = categories.filingCondition("EVENT-0110-1").orElseThrow();
        assertThat(first.limit()).isEqualTo(TimeLimit.parse("4 WORK_HOUR"));
        assertThat(first.closing())
                .containsExactly(
                        new ClosingCondition("EVENT-0110-1-1", "已清除"),
                        new ClosingCondition("EVENT-0110-1-2", "经核实无垃圾"));
        FilingCondition second = category.conditions().get(1);
        assertThat(second.limit()).isNull();
        assertThat(categories.categoryOf(second)).contains(category);
    }

    @Test
    void what_nobody_has_classified_has_a_category_in_every_county() {
        Categories categories = categories("");
        assertThat(categories.all()).isEmpty();
        Category unclassified = categories.find("SYSTEM-0000").orElseThrow();
        assertThat(unclassified.minor()).isEqualTo("待归类");
        assertThat(unclassified.level()).isEqualTo("COUNTY");
        assertThat(unclassified.conditions()).isEmpty();
    }

    private Categories categories(String rows) {
        String heading =
                "set,majorCode,major,minorCode,minor,level,conditionCode,condition,limit,limitType,limitText,evidence,"
                        + "closingCode,closing";
        Document file = new Document("categories.csv", heading + "\n" + rows);
        return CategoryRows.categories(file.file(), CategoriesFile.read(file, findings), LEVELS, findings);
    }

    private WorkCalendar calendar(String section) {
        Document file = new Document("county.yaml", "code: 990001\nname: 示例县\nmodel: xintian\n" + section);
        return CalendarSection.read(CountyHead.read(file, findings).calendar(), findings);
    }

    private static boolean working(WorkCalendar calendar, String local) {
        return calendar.isWorkingTime(
                LocalDateTime.parse(local).atZone(calendar.zone()).toInstant());
    }
}
