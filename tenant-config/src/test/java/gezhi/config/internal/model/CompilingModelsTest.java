package gezhi.config.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.config.Models;
import gezhi.config.flow.Call;
import gezhi.config.flow.DeskChange;
import gezhi.config.flow.End;
import gezhi.config.flow.Flow;
import gezhi.config.flow.Holder;
import gezhi.config.flow.LimitRule.While;
import gezhi.config.flow.Move;
import gezhi.config.flow.Need;
import gezhi.config.flow.Place;
import gezhi.config.flow.State;
import gezhi.kernel.TimeLimit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the models that ship become. */
class CompilingModelsTest {

    private static final Map<String, String> ALL =
            Map.of("preFilingVerify", "OPTIONAL", "preClosingCheck", "REQUIRED", "spotSettlement", "CHECK");

    private final Flow xintian = Models.flow("xintian", Map.of());
    private final Flow jimo = Models.flow("jimo", ALL);

    @Test
    void levels_run_from_small_to_large_and_bear_names() {
        assertThat(xintian.levels()).containsExactly("GRID", "TOWNSHIP", "COUNTY");
        assertThat(xintian.levelLabels().get("COUNTY").zh()).isEqualTo("县级");
        assertThat(xintian.top().name()).isEqualTo("COUNTY");
        assertThat(xintian.above("GRID")).extracting("name").containsExactly("VILLAGE", "TOWNSHIP", "COUNTY");
    }

    @Test
    void options_cut_off_states_rows_and_limits() {
        assertThat(xintian.states()).doesNotContainKeys("VERIFYING", "CHECKING");
        assertThat(xintian.move("ACCEPTED", "PRE_FILING_VERIFY")).isEmpty();
        assertThat(xintian.limits()).doesNotContainKeys("VERIFY", "ON_SITE");
        assertThat(xintian.automatic().get(0).in()).containsExactly("DISPATCHED", "HANDLING", "HANDLED");
        assertThat(jimo.states()).containsKeys("VERIFYING", "CHECKING");
        assertThat(jimo.limits()).containsKeys("VERIFY", "ON_SITE", "ANSWER");
    }

    @Test
    void options_are_filled_into_rules() {
        assertThat(jimo.move("FED_BACK", "CHECK").orElseThrow().rules())
                .containsExactly(new Call("OnSiteCheckPassed", Map.of("when", "REQUIRED")));
        assertThat(jimo.move("CLOSED", "REOPEN").orElseThrow().rules())
                .containsExactly(new Call("ClosedWithin", "15 NATURAL_DAY"));
        assertThat(jimo.intake().get(0).to()).isEqualTo("FED_BACK");
        assertThat(jimo.intake().get(0).holder()).isEqualTo(Holder.DESK);
        assertThat(xintian.intake().get(0).to()).isEqualTo("CLOSED");
        assertThat(xintian.intake().get(0).holder()).isNull();
    }

    @Test
    void a_row_has_what_its_word_and_the_row_itself_say() {
        Move file = xintian.move("ACCEPTED", "FILE").orElseThrow();
        assertThat(file.post() + " " + file.place()).isEqualTo("file DESK");
        assertThat(file.rules()).extracting(Call::name).containsExactly("FilingConditionInForce", "VerifiedTrue");
        assertThat(file.needs())
                .containsExactly(
                        new Need("filingCondition", true), new Need("opinion", false), new Need("attachments", false));
        Move onSite = jimo.move("CHECKING", "CHECK").orElseThrow();
        assertThat(onSite.needs()).contains(new Need("confirmed", true), new Need("attachments", true));
        assertThat(xintian.move("DISPATCHED", "SIGN").orElseThrow().needs())
                .containsExactly(new Need("opinion", false), new Need("attachments", false));
    }

    @Test
    void the_desk_changes_only_when_the_receiver_takes_the_case() {
        Move dispatch = jimo.move("FILED", "DISPATCH").orElseThrow();
        assertThat(dispatch.desk()).isEqualTo(DeskChange.SAME);
        assertThat(dispatch.holder()).isEqualTo(Holder.TARGET);
        assertThat(dispatch.to().state("FILED", true)).isEqualTo("HANDED_DOWN");
        assertThat(dispatch.to().state("FILED", false)).isEqualTo("DISPATCHED");
        assertThat(jimo.move("HANDED_DOWN", "SIGN").orElseThrow().desk()).isEqualTo(DeskChange.PUSH);
        assertThat(jimo.move("CHECKED", "FEEDBACK").orElseThrow().desk()).isEqualTo(DeskChange.POP);
        assertThat(xintian.move("FILED", "DISPATCH").orElseThrow().to().state("FILED", true))
                .isNull();
    }

    @Test
    void rows_for_every_open_state_give_way_to_the_state_s_own() {
        Move own = jimo.move("REPORTED", "TAKE_OVER").orElseThrow();
        assertThat(own.to().handler()).isEqualTo("ACCEPTED");
        assertThat(own.everyOpenState()).isFalse();
        Move general = jimo.move("HANDLING", "TAKE_OVER").orElseThrow();
        assertThat(general.everyOpenState()).isTrue();
        assertThat(general.place()).isEqualTo(Place.ABOVE);
        assertThat(general.state()).isEqualTo("HANDLING");
        assertThat(jimo.move("CLOSED", "SUPERVISE")).isEmpty();
        assertThat(jimo.move("FILED", "SUPERVISE").orElseThrow().to().stay()).isTrue();
    }

    @Test
    void nobody_urges_themselves() {
        assertThat(jimo.move("HANDLING", "URGE").orElseThrow().place()).isEqualTo(Place.OVER_HOLDER);
    }

    @Test
    void limits_state_an_amount_for_every_level_or_take_another_limit_s() {
        TimeLimit seven = TimeLimit.parse("7 WORK_DAY");
        assertThat(jimo.limits().get("CASE").limit())
                .isEqualTo(jimo.limits().get("HANDLE").limit());
        assertThat(jimo.limits().get("CASE").limit()).containsEntry("COUNTY", seven);
        assertThat(jimo.limits().get("CASE").during()).isEqualTo(While.OPEN);
        assertThat(jimo.limits().get("ANSWER").during()).isEqualTo(While.HANDED_DOWN);
        assertThat(jimo.limits().get("DISPATCH").limit())
                .containsEntry("GRID", TimeLimit.parse("4 WORK_HOUR"))
                .hasSize(3);
        assertThat(jimo.limits().get("SIGN").over()).containsExactly("SIGN", "HAND_DOWN");
    }

    @Test
    void ended_states_say_how_they_ended() {
        assertThat(xintian.state("CLOSED").end()).isEqualTo(End.SETTLED);
        assertThat(xintian.state("VOIDED").end()).isEqualTo(End.STOPPED);
        assertThat(xintian.states().values().stream().filter(State::open)).allMatch(s -> s.stage() != null);
    }

    @Test
    void a_model_removes_posts_of_the_one_it_extends() {
        assertThat(jimo.unitTypes().get("TOWNSHIP").roles("receive")).isEmpty();
        assertThat(jimo.unitTypes().get("TOWNSHIP").roles("close")).isEqualTo(List.of("TOWN_CENTER"));
        assertThat(jimo.unitTypes().get("STATION").postsOf("DEPARTMENT"))
                .containsExactlyInAnyOrder("receive", "handle");
    }

    @Test
    void an_unknown_model_option_or_choice_is_refused() {
        assertThatThrownBy(() -> Models.flow("flat", Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Models.flow("jimo", Map.of("spotSettlement", "MAYBE")))
                .hasMessageContaining("MAYBE");
        assertThatThrownBy(() -> Models.flow("jimo", Map.of("spot", "CLOSE"))).hasMessageContaining("options.spot");
    }
}
