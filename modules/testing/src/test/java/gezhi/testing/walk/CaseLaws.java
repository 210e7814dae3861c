package gezhi.testing.walk;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.testing.platform.Model;
import gezhi.testing.platform.People.Person;
import gezhi.testing.platform.SeenCase;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What is true of every case after every step. */
final class CaseLaws {

    private static final Set<String> RUNNING_LAMPS = Set.of("GREEN", "YELLOW", "RED");

    private CaseLaws() {}

    /** State, history, limits and lamp fit together. */
    static void hold(SeenCase seen, Model model) {
        String what = seen.number() + " in " + seen.state();
        assertThat(model.states()).as(what).contains(seen.state());
        assertThat(seen.etag()).as("ETag of " + what).matches("\"[^\"]+\"");
        history(seen, what);
        limits(seen, model, what);
        seen.operations().forEach(operation -> needs(operation, what));
    }

    /** One step has been added, and it is the one that was asked for. */
    static void followed(SeenCase before, SeenCase after, Person actor, JsonObject request, Model model) {
        String operation = request.getString("operation");
        String what = after.number() + " after " + operation + " in " + before.state();
        assertThat(after.number()).as(what).isEqualTo(before.number());
        assertThat(after.etag()).as("ETag of " + what).isNotEqualTo(before.etag());
        List<JsonObject> old = before.timeline();
        assertThat(after.timeline().stream().limit(old.size()).map(CaseLaws::fact))
                .as("history of %s is only added to", what)
                .isEqualTo(old.stream().map(CaseLaws::fact).toList());
        assertThat(after.timeline()).as(what).hasSize(old.size() + 1);
        JsonObject step = after.lastStep();
        assertThat(step.getString("operation")).as(what).isEqualTo(operation);
        assertThat(step.getString("account")).as(what).isEqualTo(actor.account());
        assertThat(step.getString("from")).as(what).isEqualTo(before.state());
        assertThat(step.getString("to")).as(what).isEqualTo(after.state());
        assertThat(step.getString("opinion", null)).as(what).isEqualTo(request.getString("opinion", null));
        assertThat(step.getJsonArray("attachments"))
                .as(what)
                .hasSize(
                        request.containsKey("attachments")
                                ? request.getJsonArray("attachments").size()
                                : 0);
        Model.Row row = model.row(before.state(), operation).orElseThrow();
        assertThat(row.to()).as("where %s leads", what).contains(after.state());
        assertThat(model.roles(step.getString("unit"), row.post()))
                .as("roles that may: %s at %s", row.by(), step.getString("unit"))
                .contains(step.getString("role"));
        assertThat(actor.holds(step.getString("role"), step.getString("unit")))
                .as("%s holds %s at %s", actor, step.getString("role"), step.getString("unit"))
                .isTrue();
        if (row.place().equals("holder")) {
            assertThat(step.getString("unit")).as(what).isEqualTo(before.holder());
        }
    }

    private static void history(SeenCase seen, String what) {
        List<JsonObject> timeline = seen.timeline();
        assertThat(timeline).as("history of " + what).isNotEmpty();
        assertThat(timeline.get(0).getString("operation")).as(what).isEqualTo("REPORT");
        assertThat(seen.lastStep().getString("to"))
                .as("end of the history of " + what)
                .isEqualTo(seen.state());
        for (int i = 0; i < timeline.size(); i++) {
            JsonObject step = timeline.get(i);
            assertThat(Duration.parse(step.getString("worked"))).as(what).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(List.of(step.getString("unit"), step.getString("account"), step.getString("role")))
                    .as("who did step %s of %s", i, what)
                    .doesNotContain("");
            if (i > 0) {
                JsonObject before = timeline.get(i - 1);
                assertThat(step.getString("from")).as(what).isEqualTo(before.getString("to"));
                assertThat(Instant.parse(step.getString("at")))
                        .as(what)
                        .isAfterOrEqualTo(Instant.parse(before.getString("at")));
            }
        }
    }

    private static void limits(SeenCase seen, Model model, String what) {
        Instant earliest = null;
        for (JsonObject limit : seen.limits()) {
            Instant deadline = Instant.parse(limit.getString("deadline"));
            assertThat(Instant.parse(limit.getString("yellowAt")))
                    .as("%s: %s", what, limit)
                    .isBeforeOrEqualTo(deadline);
            assertThat(limit.getJsonObject("holder").getString("unit")).as(what).isNotBlank();
            assertThat(limit.getBoolean("paused")).as(what).isIn(true, false);
            if (RUNNING_LAMPS.contains(limit.getString("lamp")) && !limit.getBoolean("paused")) {
                earliest = earliest == null || deadline.isBefore(earliest) ? deadline : earliest;
            }
        }
        if (model.ended(seen.state())) {
            assertThat(earliest).as("running limits of " + what).isNull();
            assertThat(seen.lamp()).as(what).isEqualTo("NONE");
        } else {
            assertThat(earliest).as("a limit runs for " + what).isNotNull();
            assertThat(seen.lamp()).as(what).isIn(RUNNING_LAMPS);
            boolean late = earliest.isBefore(Instant.now());
            assertThat(seen.lamp().equals("RED"))
                    .as("lamp of %s, due %s", what, earliest)
                    .isEqualTo(late);
        }
    }

    private static void needs(JsonObject operation, String what) {
        assertThat(operation.getString("label")).as(what).isNotBlank();
        for (JsonObject need : operation.getJsonArray("needs").getValuesAs(JsonObject.class)) {
            assertThat(need.getString("type"))
                    .as("%s: %s", what, need)
                    .isIn(
                            "text",
                            "unit",
                            "account",
                            "filingCondition",
                            "closingCondition",
                            "category",
                            "date",
                            "boolean",
                            "choice",
                            "attachments");
            assertThat(need.get("required")).as("%s: %s", what, need).isNotNull();
            if (need.containsKey("choices")) {
                assertThat(need.getJsonArray("choices").getValuesAs(JsonObject.class))
                        .as("%s: choices of %s", what, need.getString("name"))
                        .isNotEmpty()
                        .allMatch(c ->
                                c.containsKey("value") && !c.getString("label").isBlank());
            }
        }
    }

    /** What of a step must never change. */
    private static String fact(JsonObject step) {
        return step.getString("operation")
                + step.getString("at")
                + step.getString("account")
                + step.getString("unit")
                + step.getString("from", "")
                + step.getString("to")
                + step.getString("opinion", "");
    }
}
