package gezhi.testing.api;

import static gezhi.testing.platform.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The model with sub-centres: what a township does itself, what it passes up, and what the county takes over. */
@ExtendWith(RunningPlatform.class)
class SubCentresIT {

    private Line line;

    @BeforeEach
    void line(Platform platform) {
        line = new Line(platform, People.JIMO);
    }

    @Test
    void the_sub_centre_deals_with_a_grids_report_from_acceptance_to_close() {
        SeenCase seen = line.report("GRID", "GRID_WORKER");
        assertThat(seen.holder()).isEqualTo(line.township());
        SeenCase filed = line.step("TOWN_CENTER", line.step("TOWN_CENTER", seen, Line.of("ACCEPT")), Line.file());
        SeenCase back = settledByGrid("TOWN_CENTER", filed);
        SeenCase checked = line.step("TOWN_CENTER", back, Line.of("CHECK"));
        SeenCase closed = line.step("TOWN_CENTER", checked, Line.close());
        assertThat(closed.state()).isEqualTo("CLOSED");
        assertThat(closed.timeline()).noneMatch(step -> step.getString("unit").equals(People.JIMO));
    }

    @Test
    void what_the_sub_centre_passes_up_becomes_the_countys_when_it_accepts() {
        SeenCase seen = line.report("GRID", "GRID_WORKER");
        SeenCase up = line.step("TOWN_CENTER", seen, Line.of("PASS_UP"));
        assertThat(up.state()).isEqualTo("PASSED_UP");
        assertThat(up.holder()).isEqualTo(People.JIMO);
        problem(line.attempt("TOWN_CENTER", up, Line.of("ACCEPT")), 403);
        SeenCase accepted = line.step("ACCEPTOR", up, Line.of("ACCEPT"));
        assertThat(accepted.state()).isEqualTo("ACCEPTED");
        assertThat(accepted.holder()).isEqualTo(People.JIMO);
        assertThat(accepted.json().getString("level")).as("the county's now").isEqualTo("COUNTY");
        SeenCase filed = line.step("ACCEPTOR", accepted, Line.file());
        assertThat(line.step("DISPATCHER", filed, Line.dispatch(line.department()))
                        .state())
                .isEqualTo("DISPATCHED");
    }

    @Test
    void what_was_passed_up_and_returned_twice_cannot_be_passed_up_again() {
        SeenCase seen = line.report("GRID", "GRID_WORKER");
        seen = line.step("ACCEPTOR", line.step("TOWN_CENTER", seen, Line.of("PASS_UP")), Line.of("RETURN"));
        assertThat(seen.state()).isEqualTo("ACCEPTED");
        assertThat(seen.holder()).as("the desk never moved").isEqualTo(line.township());
        seen = line.step("ACCEPTOR", line.step("TOWN_CENTER", seen, Line.of("PASS_UP")), Line.of("RETURN"));
        SeenCase township = SeenCase.read(line.as("TOWN_CENTER"), seen.number());
        assertThat(township.offered()).contains("FILE").doesNotContain("PASS_UP");
        assertThat(line.attempt("TOWN_CENTER", seen, Line.of("PASS_UP")).json().getString("rule"))
                .isEqualTo("NotReturnedTwice");
    }

    @Test
    void the_county_takes_over_what_a_grid_is_handling() {
        SeenCase seen = line.report("GRID", "GRID_WORKER");
        seen = line.step("TOWN_CENTER", line.step("TOWN_CENTER", seen, Line.of("ACCEPT")), Line.file());
        seen = line.step("TOWN_CENTER", seen, Line.dispatch(line.people.grid()));
        seen = line.step("GRID_WORKER", seen, Line.of("SIGN"));
        SeenCase taken = line.step("DISPATCHER", seen, Line.of("TAKE_OVER"));
        assertThat(taken.state()).isEqualTo("FILED");
        assertThat(taken.holder()).isEqualTo(People.JIMO);
        assertThat(taken.lastStep().getBoolean("back")).isTrue();
        assertThat(SeenCase.read(line.as("GRID_WORKER"), taken.number()).offered())
                .isEmpty();
        assertThat(SeenCase.read(line.as("TOWN_CENTER"), taken.number()).offered())
                .isEmpty();
        JsonObject handling = taken.limits().stream()
                .filter(l -> l.getString("limit").equals("HANDLE"))
                .filter(l -> l.getJsonObject("holder").getString("unit").equals(line.people.grid()))
                .findFirst()
                .orElseThrow();
        assertThat(handling.getString("lamp")).isEqualTo("NONE");
        assertThat(handling.getString("outcome")).isEqualTo("WITHDRAWN");
    }

    @Test
    void the_county_takes_over_before_acceptance_and_after_feedback() {
        SeenCase early = line.step("ACCEPTOR", line.report("GRID", "GRID_WORKER"), Line.of("TAKE_OVER"));
        assertThat(early.state()).isEqualTo("ACCEPTED");
        assertThat(early.holder()).isEqualTo(People.JIMO);
        SeenCase seen = line.report("GRID", "GRID_WORKER");
        seen = line.step("TOWN_CENTER", line.step("TOWN_CENTER", seen, Line.of("ACCEPT")), Line.file());
        SeenCase late = line.step("ACCEPTOR", settledByGrid("TOWN_CENTER", seen), Line.of("TAKE_OVER"));
        assertThat(late.state()).isEqualTo("FED_BACK");
        assertThat(late.holder()).isEqualTo(People.JIMO);
    }

    @Test
    void a_hotline_case_handed_down_is_answered_to_the_county_which_closes_it() {
        SeenCase seen = line.report("HOTLINE", "ACCEPTOR");
        seen = line.step("ACCEPTOR", line.step("ACCEPTOR", seen, Line.of("ACCEPT")), Line.file());
        seen = line.step("DISPATCHER", seen, Line.dispatch(line.township()));
        assertThat(seen.state()).isEqualTo("HANDED_DOWN");
        seen = line.step("TOWN_CENTER", seen, Line.of("SIGN"));
        assertThat(seen.state()).isEqualTo("FILED");
        assertThat(seen.holder()).isEqualTo(line.township());
        SeenCase checked = line.step("TOWN_CENTER", settledByGrid("TOWN_CENTER", seen), Line.of("CHECK"));
        assertThat(SeenCase.read(line.as("TOWN_CENTER"), checked.number()).offered())
                .contains("FEEDBACK")
                .doesNotContain("CLOSE");
        problem(line.attempt("TOWN_CENTER", checked, Line.close()), 409);
        SeenCase answered = line.step("TOWN_CENTER", checked, Line.of("FEEDBACK"));
        assertThat(answered.state()).isEqualTo("FED_BACK");
        assertThat(answered.holder()).isEqualTo(People.JIMO);
        SeenCase closed = line.step("ACCEPTOR", line.step("ACCEPTOR", answered, Line.of("CHECK")), Line.close());
        assertThat(closed.state()).isEqualTo("CLOSED");
    }

    @Test
    void the_sub_centre_dispatches_below_itself_only() {
        SeenCase seen = line.report("GRID", "GRID_WORKER");
        seen = line.step("TOWN_CENTER", line.step("TOWN_CENTER", seen, Line.of("ACCEPT")), Line.file());
        List<String> units = SeenCase.read(line.as("TOWN_CENTER"), seen.number()).needs("DISPATCH").stream()
                .filter(n -> n.getString("name").equals("unit"))
                .flatMap(n -> n.getJsonArray("choices").getValuesAs(JsonObject.class).stream())
                .map(c -> c.getString("value"))
                .toList();
        assertThat(units).contains(line.people.grid()).allMatch(u -> u.startsWith(line.township()));
        assertThat(line.attempt("TOWN_CENTER", seen, Line.dispatch(line.department()))
                        .json()
                        .getString("rule"))
                .isEqualTo("UnitBelowDesk");
    }

    private SeenCase settledByGrid(String desk, SeenCase filed) {
        Client worker = line.as("GRID_WORKER");
        SeenCase dispatched = line.step(desk, filed, Line.dispatch(line.people.grid()));
        SeenCase handling = line.step(worker, dispatched, Line.of("SIGN"));
        SeenCase handled = line.step(worker, handling, Line.handle(worker));
        return line.step(worker, handled, Line.of("FEEDBACK"));
    }
}
