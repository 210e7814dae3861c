package gezhi.command;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.Models;
import gezhi.config.flow.End;
import gezhi.config.flow.Flow;
import gezhi.config.flow.LimitRule;
import gezhi.config.flow.State;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The view command_tally_recount names a state and a limit; they are those of the models that ship. */
class RecountOfCasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void a_case_is_settled_in_the_state_that_the_recount_names(String model) {
        Flow flow = Models.flow(model, Map.of());
        assertThat(flow.states().values())
                .filteredOn(state -> state.end() == End.SETTLED)
                .extracting(State::name)
                .containsExactly("CLOSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void the_limit_of_the_whole_case_is_the_one_that_the_recount_names(String model) {
        Flow flow = Models.flow(model, Map.of());
        assertThat(flow.limits().values())
                .filteredOn(rule -> rule.during() == LimitRule.While.OPEN)
                .extracting(LimitRule::name)
                .containsExactly("CASE");
    }
}
