package gezhi.config.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import gezhi.config.Finding;
import gezhi.config.internal.Findings;
import gezhi.config.internal.model.FlowCompiler;
import gezhi.config.internal.model.ModelFixture;
import gezhi.config.internal.model.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One small breakage of a model at a time, each found in words, with the line where it stands. */
class BrokenModelsTest {

    static Stream<Arguments> breakages() {
        return Stream.of(
                // the language
                arguments("xintian", "model: xintian", "model: xintian\nmodel: other", "\"model\" stands twice"),
                arguments("xintian", "model: xintian", "model: newland", "calls itself \"newland\""),
                arguments("xintian", "model: xintian", "model: [", "bracket or brace is not closed"),
                arguments("xintian", "model: xintian", "model: xintian\nextends: flat", "no model \"flat\""),
                arguments("jimo", "extends: xintian", "extends: jimo", "extend each other in a circle"),
                arguments("xintian", "label: {zh: 待受理, en: Reported}", "", "name in Chinese and English is missing"),
                arguments("xintian", "label: {zh: 待受理, en: Reported}", "label: {zh: 待受理}", "\"en\" is missing"),
                arguments("xintian", "ACCEPT: {by: accept@desk", "ACCEPT: {who: accept@desk", "Unknown key \"who\""),
                arguments("xintian", "ACCEPT: {by: accept@desk", "ACCEPT: {by: accept@office", "no value for \"by\""),
                arguments("xintian", "ACCEPT: {by: accept@desk", "ACCEPT: {by: acept@desk", "no post \"acept\""),
                arguments("xintian", "accept@desk, to: ACCEPTED}", "accept@desk, to: ACCEPTD}", "no state \"ACCEPTD\""),
                arguments(
                        "xintian",
                        "      VOID: {by: accept@desk",
                        "      VIOD: {by: accept@desk",
                        "operation \"VIOD\""),
                arguments("xintian", "    stage: DISPATCH\n", "    stage: DISPATCHING\n", "no stage \"DISPATCHING\""),
                arguments("xintian", "    stage: DISPATCH\n", "", "either a \"stage\" or an \"end\""),
                arguments("xintian", "to: VERIFYING, holder: grid,", "to: VERIFYING,", "nobody is said to hold"),
                arguments(
                        "xintian", "if: {preFilingVerify: [", "if: {preFilngVerify: [", "no option \"preFilngVerify\""),
                arguments("xintian", "[OPTIONAL, REQUIRED]}, when", "[MAYBE]}, when", "no choice \"MAYBE\""),
                arguments("xintian", "$reopenWithin", "$reopenWhen", "no option \"reopenWhen\""),
                arguments("xintian", "rules: [UnitInForce", "rules: [[UnitInForce]", "neither a name nor"),
                arguments("xintian", "needs: {unit: required", "needs: {unti: required", "no field \"unti\""),
                arguments("xintian", "  - {to: REPORTED}\n", "", "Not every report would find a beginning"),
                arguments("xintian", "in: [VERIFYING, DISPATCHED", "in: [FILED, DISPATCHED", "does not offer it"),
                // units, roles, posts
                arguments(
                        "xintian", "level: COUNTY, centre: true", "level: NATION, centre: true", "no level \"NATION\""),
                arguments("xintian", "level: GRID, parent: VILLAGE", "level: GRID, parent: GRID", "above itself"),
                arguments("xintian", "COUNTY, centre: true", "COUNTY, centre: false", "exactly one topmost unit type"),
                arguments("xintian", "[TOWNSHIP, DEPARTMENT, GRID]", "[TOWNSHIP, COUNTY]", "does not lie below it"),
                arguments("xintian", "dispatch: [DISPATCHER, DUTY", "dispatch: [DISPATCHR, DUTY", "role \"DISPATCHR\""),
                arguments("xintian", "instruct: [LEADER]", "instruct: [HANDLER]", "may not be held at \"COUNTY\""),
                arguments("xintian", "instruct: [LEADER]", "instruct: []", "Nobody fills the post \"instruct\""),
                arguments("xintian", "inspect: [GRID_WORKER]", "inspct: [GRID_WORKER]", "for which no operation asks"),
                arguments("xintian", "at: [GRID]}", "at: []}", "can be held nowhere"),
                arguments("jimo", "receive: ~, handle: ~", "receive: ~", "may not be held at \"TOWNSHIP\""),
                // limits
                arguments("xintian", "over: [DISPATCH], limit", "over: [], limit", "runs over no stage"),
                arguments(
                        "xintian",
                        "over: [CLOSE], limit",
                        "over: [CHECK], limit",
                        "No limit runs over the stage \"CLOSE\""),
                arguments("xintian", "4 WORK_HOUR, yellow", "4 HOURS, yellow", "\"4 HOURS\" is not a time limit"),
                arguments("xintian", "{GRID: 4 WORK_HOUR, TOWN", "{GRIDS: 4 WORK_HOUR, TOWN", "no level \"GRIDS\""),
                arguments("xintian", "{GRID: 4 WORK_HOUR, TOWNSHIP", "{TOWNSHIP", "no amount for the level(s) GRID"),
                arguments("xintian", "limit: HANDLE, yellow: 70%", "limit: HANDLE, yellow: 7/10", "not a percentage"),
                // the graph
                arguments(
                        "xintian",
                        "      CLOSE: {by: close@desk, to: CLOSED, when: [AnswersToNobody]}\n",
                        "",
                        "can be stopped, but never settled"),
                arguments(
                        "xintian",
                        "VERIFY: {by: inspect@holder, to: ACCEPTED}\n      WITHDRAW: {by: accept@desk, to: ACCEPTED}",
                        "VERIFY: {by: inspect@holder, to: stay}\n      WITHDRAW: {by: accept@desk, to: stay}",
                        "is stuck"),
                arguments(
                        "xintian",
                        "REJECT: {by: accept@desk, to: REJECTED}",
                        "REJECT: {by: accept@desk, to: LIMBO}\n"
                                + "  LIMBO:\n    label: {zh: 甲, en: A}\n    stage: ACCEPT\n    holder: desk\n    operations:\n"
                                + "      REJECT: {by: accept@desk, to: LIMBO2}\n  LIMBO2:\n    label: {zh: 乙, en: B}\n"
                                + "    stage: ACCEPT\n    holder: desk\n    operations:\n      ACCEPT: {by: accept@desk, to: LIMBO}",
                        "From \"LIMBO, LIMBO2\" a case never comes to an end"),
                arguments(
                        "xintian",
                        "  CLOSED:\n",
                        "  ARCHIVED:\n    label: {zh: 归档, en: Archived}\n    end: settled\n" + "  CLOSED:\n",
                        "No case can come into the state \"ARCHIVED\""),
                arguments(
                        "xintian",
                        "[TOWNSHIP, DEPARTMENT, GRID]",
                        "[TOWNSHIP, DEPARTMENT, GRID, COUNTY]",
                        "does not lie"),
                arguments("xintian", "receive: [TOWN_CENTER], ", "", "which \"TOWNSHIP\" does not have"),
                arguments(
                        "jimo", "DISPATCH: {to: {desk: HANDED_DOWN}}", "CHECK: {to: stay}", "no state is given for it"),
                arguments(
                        "jimo",
                        "STATION:  {label: {zh: 站所, en: Township station}, level: TOWNSHIP, parent: TOWNSHIP,",
                        "STATION:  {label: {zh: 站所, en: Township station}, level: TOWNSHIP, parent: COUNTY,",
                        "does not lie below it"));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("breakages")
    void a_breakage_is_found_with_its_line(String model, String from, String to, String expected) {
        String text = ModelFixture.text(model);
        assertThat(text).contains(from);
        Findings findings = new Findings();
        ModelFixture.check(model, text.replace(from, to), findings);

        List<Finding> found = findings.list();
        assertThat(Finding.anyError(found)).isTrue();
        assertThat(found).anySatisfy(f -> assertThat(f.what().en()).contains(expected));
        assertThat(found).allSatisfy(f -> {
            assertThat(f.line()).as(f.toString()).isPositive();
            assertThat(f.what().zh() + f.fix().zh() + f.what().en() + f.fix().en())
                    .doesNotContain("config.finding");
            assertThat(f.what().zh()).isNotEqualTo(f.what().en());
        });
    }

    @Test
    void the_line_is_the_one_that_was_written_wrongly() {
        String text = ModelFixture.text("jimo").replace("SIGN:   {by: accept@holder", "SIGN:   {by: acept@holder");
        long line = text.substring(0, text.indexOf("acept")).lines().count();
        Findings findings = new Findings();
        ModelFixture.check("jimo", text, findings);
        assertThat(findings.list())
                .singleElement()
                .satisfies(f -> assertThat(f.file() + ":" + f.line()).isEqualTo("jimo.yaml:" + line))
                .satisfies(f -> assertThat(f.fix().en()).isEqualTo("Use: accept"));
    }

    @Test
    void a_condition_that_nobody_implements_is_found() {
        Findings findings = new Findings();
        Vocabulary vocabulary = new Vocabulary(Set.of("NotAsigned", "HasHandler"), Set.of(), Set.of(), Map.of());
        ModelFixture.resolve("xintian", ModelFixture.text("xintian"), findings)
                .ifPresent(model -> new FlowCompiler(vocabulary).compile(model, findings));
        assertThat(findings.list())
                .anySatisfy(f -> assertThat(f.what().en()).contains("no condition \"NotAssigned\""))
                .anySatisfy(f -> assertThat(f.fix().en()).isEqualTo("Use: NotAsigned"));
    }
}
