package gezhi.testing.platform;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;

/**
 * A case as one user saw it.
 *
 * @param json what the API answered
 * @param etag the version that was answered
 */
public record SeenCase(JsonObject json, String etag) {

    /** What an answer shows; fails on an answer that is no case. */
    public static SeenCase of(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new AssertionError("no case: " + answer);
        }
        return new SeenCase(answer.json(), answer.etag());
    }

    /** Reads a case. */
    public static SeenCase read(Client as, String number) {
        return of(as.get("/api/v1/cases/" + number));
    }

    /** Its number. */
    public String number() {
        return json.getString("caseNumber");
    }

    /** The name of its state. */
    public String state() {
        return json.getString("state");
    }

    /** GREEN, YELLOW, RED or NONE. */
    public String lamp() {
        return json.getString("lamp");
    }

    /** The unit whose move it is. */
    public String holder() {
        return json.getJsonObject("holder").getString("unit");
    }

    /** The account to which it is assigned, if it is. */
    public Optional<String> assignee() {
        JsonObject holder = json.getJsonObject("holder");
        return holder.get("account") instanceof JsonString account
                ? Optional.of(account.getString())
                : Optional.empty();
    }

    /** The operations that this user may perform now. */
    public List<JsonObject> operations() {
        return json.getJsonArray("operations").getValuesAs(JsonObject.class);
    }

    /** The names of those operations. */
    public List<String> offered() {
        return operations().stream().map(o -> o.getString("operation")).toList();
    }

    /** The needs of an operation that is offered. */
    public List<JsonObject> needs(String operation) {
        return operations().stream()
                .filter(o -> o.getString("operation").equals(operation))
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation + " is not offered in " + json))
                .getJsonArray("needs")
                .getValuesAs(JsonObject.class);
    }

    /** The history. */
    public List<JsonObject> timeline() {
        return json.getJsonArray("timeline").getValuesAs(JsonObject.class);
    }

    /** The last step of the history. */
    public JsonObject lastStep() {
        List<JsonObject> timeline = timeline();
        return timeline.get(timeline.size() - 1);
    }

    /** The limits. */
    public List<JsonObject> limits() {
        return json.getJsonArray("limits").getValuesAs(JsonObject.class);
    }
}
