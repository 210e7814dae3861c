package gezhi.config.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.flow.Flow;
import gezhi.config.internal.Findings;
import gezhi.config.internal.yaml.YamlReader;
import gezhi.config.pack.Document;
import gezhi.kernel.TimeLimit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a county may change of its model, and what not. */
class OverridingModelsTest {

    private final Findings findings = new Findings();

    @Test
    void a_county_sets_limits_options_desks_posts_and_names() {
        Flow flow = compile(
                        """
                options: {preFilingVerify: REQUIRED, reopenWithin: 30 NATURAL_DAY}
                limits:
                  ACCEPT: {limit: {GRID: 1 WORK_HOUR}, yellow: 50%}
                  HANDLE: {limit: 5 WORK_DAY, again: continue}
                channels: {WEB: {desk: byLevel}}
                unitTypes:
                  COUNTY: {dispatchesTo: [DEPARTMENT, TOWNSHIP, GRID], posts: {close: [DUTY_CHIEF]}}
                states: {HANDLING: {label: {zh: 办理中}}}
                """)
                .orElseThrow();
        assertThat(findings.list()).isEmpty();
        assertThat(flow.options()).containsEntry("preFilingVerify", "REQUIRED");
        assertThat(flow.limits().get("ACCEPT").limit())
                .containsEntry("GRID", TimeLimit.parse("1 WORK_HOUR"))
                .containsEntry("COUNTY", TimeLimit.parse("1 WORK_DAY"));
        assertThat(flow.limits().get("ACCEPT").yellowPercent()).isEqualTo(50);
        assertThat(flow.limits().get("CASE").limit()).containsEntry("GRID", TimeLimit.parse("5 WORK_DAY"));
        assertThat(flow.limits().get("HANDLE").restart()).isFalse();
        assertThat(flow.channels().get("WEB").top()).isFalse();
        assertThat(flow.unitTypes().get("COUNTY").dispatchesTo()).contains("GRID");
        assertThat(flow.unitTypes().get("COUNTY").roles("close")).containsExactly("DUTY_CHIEF");
        assertThat(flow.state("HANDLING").label().zh()).isEqualTo("办理中");
        assertThat(flow.state("HANDLING").label().en()).isEqualTo("Being handled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            states: {FILED: {operations: {CLOSE: {by: close@desk, to: CLOSED}}}} | "states.FILED.operations" is the model's
            states: {NEW: {label: {zh: 新, en: New}}}      | The model has no "states.NEW"
            limits: {ACCEPT: {over: [CHECK]}}              | "limits.ACCEPT.over" is the model's
            limits: {ACEPT: {yellow: 50%}}                 | The model has no "limits.ACEPT"
            intake: []                                     | "intake" is the model's
            option: {spotSettlement: CLOSE}                | Unknown key "option"
            options: {spotSettlement: LATER}               | There is no choice "LATER"
            options: {reopenWithin: soon}                  | "soon" is not a time limit
            options: {spotSettlement: {choices: {A: {zh: 甲, en: A}}}} | "options.spotSettlement.choices" is the model's
            roles: {LEADER: {at: [GRID]}}                  | "roles.LEADER.at" is the model's
            unitTypes: {COUNTY: {posts: {close: [HANDLER]}}} | may not be held at "COUNTY"
            unitTypes: {COUNTY: {centre: false}}           | "unitTypes.COUNTY.centre" is the model's
            channels: {WEB: {desk: nearest}}               | "nearest" is no value for "desk"
            """)
    void a_county_cannot_touch_what_is_the_model_s(String county, String expected) {
        compile(county);
        assertThat(findings.anyError()).isTrue();
        assertThat(findings.list()).anySatisfy(f -> {
            assertThat(f.what().en()).contains(expected);
            assertThat(f.file()).isEqualTo("county.yaml");
            assertThat(f.line()).isEqualTo(1);
        });
    }

    private Optional<Flow> compile(String county) {
        var overrides = YamlReader.read(new Document("county.yaml", county), findings);
        return ModelFixture.resolve("jimo", ModelFixture.text("jimo"), findings)
                .map(model -> Overrides.apply(model, overrides.orElseThrow(), findings))
                .flatMap(model -> new FlowCompiler(Vocabulary.UNKNOWN).compile(model, findings));
    }
}
