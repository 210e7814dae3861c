package gezhi.config.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.flow.Flow;
import gezhi.config.internal.Findings;
import gezhi.config.internal.graph.Walker.Step;
import gezhi.config.internal.model.ModelFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A made-up model with one level more: an area centre between county and township. Data alone, no Java. */
class MoreLevelsTest {

    private static final String AREAS =
            """
            model: areas
            extends: jimo
            label: {zh: 片区模式, en: Area model}
            levels:
              - {name: GRID, label: {zh: 网格级, en: Grid level}}
              - {name: TOWNSHIP, label: {zh: 乡镇级, en: Township level}}
              - {name: AREA, label: {zh: 片区级, en: Area level}}
              - {name: COUNTY, label: {zh: 县级, en: County level}}
            unitTypes:
              COUNTY: {dispatchesTo: [DEPARTMENT, AREA]}
              AREA: {label: {zh: 片区指挥中心, en: Area centre}, level: AREA, parent: COUNTY, centre: true, dispatchesTo: [TOWNSHIP],
                     posts: {accept: [AREA_OFFICER], file: [AREA_OFFICER], dispatch: [AREA_OFFICER], check: [AREA_OFFICER],
                             close: [AREA_OFFICER], approve: [AREA_OFFICER], supervise: [AREA_OFFICER], instruct: [AREA_OFFICER]}}
              TOWNSHIP: {parent: AREA}
            roles:
              AREA_OFFICER: {label: {zh: 片区值班员, en: Area officer}, at: [AREA]}
            limits:
              ACCEPT: {limit: {AREA: 1 WORK_DAY}}
              HANDLE: {limit: {AREA: 5 WORK_DAY}}
              CASE: {plus: {AREA: 8 WORK_DAY}}
              ANSWER: {plus: {AREA: 2 WORK_DAY}}
            """;

    @Test
    void a_model_of_four_levels_has_no_finding_and_a_case_is_handed_down_and_answered_twice() {
        Findings findings = new Findings();
        Flow flow = ModelFixture.check("areas", AREAS, findings).orElseThrow();
        assertThat(findings.list()).isEmpty();
        assertThat(flow.levels()).containsExactly("GRID", "TOWNSHIP", "AREA", "COUNTY");

        Walker walker = new Walker(flow);
        Configuration at = new Configuration("FILED", List.of("COUNTY"), "COUNTY", null, true);
        at = go(walker, at, "DISPATCH", "AREA");
        at = go(walker, at, "SIGN", "");
        at = go(walker, at, "DISPATCH", "TOWNSHIP");
        at = go(walker, at, "SIGN", "");
        assertThat(at.desks()).containsExactly("COUNTY", "AREA", "TOWNSHIP");
        at = go(walker, at, "DISPATCH", "GRID");
        for (String operation :
                List.of("SIGN", "HANDLE", "FEEDBACK", "CHECK", "FEEDBACK", "CHECK", "FEEDBACK", "CHECK")) {
            at = go(walker, at, operation, at.holder());
        }
        assertThat(at.desks()).containsExactly("COUNTY");
        assertThat(go(walker, at, "CLOSE", "").state()).isEqualTo("CLOSED");
    }

    private static Configuration go(Walker walker, Configuration at, String operation, String receiver) {
        List<Step> steps = walker.steps(at).stream()
                .filter(s -> s.move().operation().equals(operation))
                .toList();
        return steps.stream()
                .filter(s -> steps.size() == 1 || s.receiver().equals(receiver))
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation + " in " + at))
                .next();
    }
}
