package gezhi.config.internal.difference;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.Difference;
import gezhi.config.Difference.Area;
import gezhi.config.Difference.Change;
import gezhi.config.internal.Content;
import gezhi.config.internal.Findings;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.pack.CategoriesFile;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.YamlText;
import gezhi.kernel.CountyCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told to those who decide on a change. */
class DifferencesInWordsTest {

    private static final CountyCode COUNTY = new CountyCode("990001");
    private static final String YAML =
            """
            code: "990001"
            name: 示例县
            model: xintian
            """;

    private final Content before =
            content("xintian", YAML, CategoriesFile.shipped().text());

    @Test
    void the_same_content_differs_in_nothing() {
        assertThat(Differences.between(COUNTY, before, before)).isEmpty();
    }

    @Test
    void a_comment_or_the_order_of_keys_is_no_difference() {
        Content after = with("model: xintian\nname: 示例县   # 县名\ncode: \"990001\"\n");
        assertThat(Differences.between(COUNTY, before, after)).isEmpty();
    }

    @Test
    void a_limit_is_told_with_its_level_and_both_amounts() {
        Content after = with(YAML + "limits:\n  ACCEPT: {limit: {GRID: 6 WORK_HOUR}}\n");
        Difference one = only(Differences.between(COUNTY, before, after));
        assertThat(one.area()).isEqualTo(Area.LIMITS);
        assertThat(one.subject()).isEqualTo("ACCEPT.GRID");
        assertThat(one.text().zh()).isEqualTo("受理立案时限 GRID（网格级） 由 4 工作小时 改为 6 工作小时");
        assertThat(one.text().en())
                .isEqualTo("Accept and file GRID (Grid level): from 4 working hours to 6 working hours");
    }

    @Test
    void a_limit_of_one_category_is_told_with_its_code_as_in_the_file() {
        Content old = with(YAML + "limits:\n  HANDLE: {categories: {EVENT: {limit: {GRID: 4 WORK_HOUR}}}}\n");
        Content now = with(YAML + "limits:\n  HANDLE: {categories: {EVENT: {limit: {GRID: 6 WORK_HOUR}}}}\n");
        List<Difference> all = Differences.between(COUNTY, old, now);
        assertThat(all).extracting(Difference::subject).containsExactly("HANDLE.EVENT.GRID", "CASE.EVENT.GRID");
        assertThat(zh(all))
                .as("the limit of the whole case takes that of handling")
                .containsExactly("处置时限 EVENT GRID（网格级） 由 4 工作小时 改为 6 工作小时", "办结时限 EVENT GRID（网格级） 由 4 工作小时 改为 6 工作小时");
    }

    @Test
    void the_share_at_which_the_lamp_turns_yellow_is_told() {
        Content after = with(YAML + "limits:\n  CHECK: {yellow: 50%}\n");
        assertThat(only(Differences.between(COUNTY, before, after)).text().zh()).isEqualTo("核查时限 的黄灯比例 由 70% 改为 50%");
    }

    @Test
    void an_option_is_told_in_the_words_of_the_model() {
        Content after = with(YAML + "options:\n  preFilingVerify: REQUIRED\n  reopenWithin: 30 NATURAL_DAY\n");
        List<Difference> all = Differences.between(COUNTY, before, after);
        assertThat(zh(all))
                .contains("立案前核实（preFilingVerify） 由 不进行 改为 必须进行", "可重新办理期限（reopenWithin） 由 15 个自然日 改为 30 个自然日");
        assertThat(en(all))
                .contains("Verify before filing (preFilingVerify): from Never to Always")
                .contains("May be reopened within (reopenWithin): from 15 calendar days to 30 calendar days");
    }

    @Test
    void an_option_that_opens_a_way_tells_the_operations_that_appear_with_it() {
        Content after = with(YAML + "options:\n  preFilingVerify: OPTIONAL\n");
        assertThat(zh(Differences.between(COUNTY, before, after))).contains("新增“待立案”下的操作“发起核实”");
    }

    @Test
    void categories_are_added_removed_and_renamed() {
        String csv = before.categories();
        String added = csv + "EVENT,99,测试大类,01,测试小类,GRID,1,测试条件,,,,,1,测试结案,GB/T 30428.2-2013 + 2026,,\n";
        assertThat(zh(Differences.between(COUNTY, before, categories(added)))).containsExactly("新增小类 EVENT-9901 测试小类");
        List<Difference> gone = Differences.between(COUNTY, categories(added), before);
        assertThat(only(gone).change()).isEqualTo(Change.REMOVED);
        assertThat(only(gone).text().en()).isEqualTo("Gone: category EVENT-9901 测试小类");
        assertThat(zh(Differences.between(COUNTY, categories(added), categories(added.replace("测试小类", "新名小类")))))
                .containsExactly("小类 EVENT-9901 的名称 由 测试小类 改为 新名小类");
    }

    @Test
    void who_usually_deals_with_a_category_is_told() {
        String csv =
                before.categories() + "EVENT,99,测试大类,01,测试小类,GRID,1,测试条件,,,,,1,测试结案,GB/T 30428.2-2013 + 2026,CGJ,\n";
        Content now =
                categories(csv.replace("测试结案,GB/T 30428.2-2013 + 2026,CGJ,", "测试结案,GB/T 30428.2-2013 + 2026,GAJ,CGJ"));
        assertThat(zh(Differences.between(COUNTY, categories(csv), now)))
                .containsExactly("小类 EVENT-9901 测试小类 的主办单位 由 CGJ 改为 GAJ", "小类 EVENT-9901 测试小类 的协办单位 由 （无） 改为 CGJ");
    }

    @Test
    void the_limit_of_a_filing_condition_is_told() {
        String csv = before.categories()
                + "EVENT,99,测试大类,01,测试小类,GRID,1,测试条件,4,WORK_HOUR,,,1,测试结案,GB/T 30428.2-2013 + 2026,,\n";
        Content old = categories(csv);
        Content now = categories(csv.replace("测试条件,4,WORK_HOUR", "测试条件,6,WORK_HOUR"));
        assertThat(only(Differences.between(COUNTY, old, now)).text().zh())
                .isEqualTo("立案条件 EVENT-9901-1 的处置时限 由 4 工作小时 改为 6 工作小时");
        Content none = categories(csv.replace("测试条件,4,WORK_HOUR", "测试条件,,"));
        assertThat(only(Differences.between(COUNTY, old, none)).text().zh())
                .isEqualTo("立案条件 EVENT-9901-1 的处置时限 由 4 工作小时 改为 （无）");
    }

    @Test
    void who_fills_a_post_is_told_by_the_names_of_the_roles() {
        Content after = with(YAML + "unitTypes:\n  COUNTY: {posts: {close: [DUTY_CHIEF]}}\n");
        assertThat(zh(Differences.between(COUNTY, before, after)))
                .contains("县监督指挥中心（COUNTY） 的岗位 close 由 受理员、值班长 改为 值班长");
    }

    @Test
    void another_model_tells_new_states_unit_types_and_roles() {
        Content jimo = content("jimo", YAML.replace("xintian", "jimo"), before.categories());
        List<String> all = zh(Differences.between(COUNTY, before, jimo));
        assertThat(all)
                .contains("模式 由 新田模式（扁平）（xintian） 改为 即墨模式（乡镇分中心）（jimo）", "新增站所（STATION）", "新增状态 待分中心签收（HANDED_DOWN）");
    }

    @Test
    void a_renamed_role_and_a_renamed_state_are_told_once() {
        Content after = with(
                YAML
                        + "roles:\n  HANDLER: {label: {zh: 处置员, en: Handler}}\nstates:\n  HANDLING: {label: {zh: 办理中, en: In hand}}\n");
        assertThat(zh(Differences.between(COUNTY, before, after)))
                .containsExactly("处置员（HANDLER） 的名称 由 处置人员 改为 处置员", "状态 办理中（HANDLING） 的名称 由 处置中 改为 办理中");
    }

    @Test
    void days_and_office_hours_are_told_however_they_were_written() {
        Content after = with(YAML
                + "calendar:\n  hours:\n    - {from: \"01-01\", am: [\"08:00\", \"12:00\"], pm: [\"14:00\", \"18:00\"]}\n"
                + "    - {from: \"06-01\", am: [\"08:00\", \"12:00\"], pm: [\"14:30\", \"18:30\"]}\n"
                + "    - {from: \"10-01\", am: [\"08:00\", \"12:00\"], pm: [\"14:00\", \"18:00\"]}\n"
                + "  days:\n    - {date: 2026-04-20, off: true, name: 建县纪念}\n");
        assertThat(zh(Differences.between(COUNTY, before, after)))
                .containsExactly(
                        "06-01 至 09-30 的办公时间 由 08:00–12:00、14:00–18:00 改为 08:00–12:00、14:30–18:30",
                        "2026-04-20 由 上班 改为 休息");
        Content usual = with(
                YAML
                        + "calendar:\n  hours:\n    - {from: \"01-01\", am: [\"08:00\", \"12:00\"], pm: [\"14:00\", \"18:00\"]}\n");
        assertThat(Differences.between(COUNTY, before, usual)).isEmpty();
    }

    @Test
    void sections_without_words_of_their_own_are_told_value_by_value() {
        Content after = with(YAML + "look:\n  title: 和美新田\n");
        assertThat(only(Differences.between(COUNTY, before, after)).text().en())
                .isEqualTo("look.title: from (none) to 和美新田");
    }

    @Test
    void of_a_draft_with_errors_the_files_are_named() {
        Content after = with("code: [");
        Difference one = only(Differences.between(COUNTY, before, after));
        assertThat(one.area()).isEqualTo(Area.FILES);
        assertThat(one.subject()).isEqualTo("county.yaml");
    }

    private Content with(String yaml) {
        return new Content(before.model(), yaml, before.categories());
    }

    private Content categories(String csv) {
        return new Content(before.model(), before.county(), csv);
    }

    private static Content content(String model, String yaml, String categories) {
        Findings findings = new Findings();
        String text = YamlText.of(
                ModelCatalog.shipped().resolve(model, Mark.of(model), findings).orElseThrow());
        return new Content(text, yaml, categories);
    }

    private static Difference only(List<Difference> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<String> zh(List<Difference> all) {
        return all.stream().map(d -> d.text().zh()).toList();
    }

    private static List<String> en(List<Difference> all) {
        return all.stream().map(d -> d.text().en()).toList();
    }
}
