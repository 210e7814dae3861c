package gezhi.ops.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers what an offered operation needs, by nothing but what the needs say of themselves. */
final class Answering {

    private static final String OPINION = "情况属实,请按规定办理。";

    private final People people;

    Answering(People people) {
        this.people = people;
    }

    /** The request of a person for an operation, with all that is required and nothing else. */
    JsonObject request(JsonObject operation, Person by) {
        JsonObjectBuilder to = Json.createObjectBuilder();
        JsonObjectBuilder fields = Json.createObjectBuilder();
        JsonObjectBuilder request = Json.createObjectBuilder().add("operation", operation.getString("operation"));
        boolean sent = false;
        for (JsonObject need : operation.getJsonArray("needs").getValuesAs(JsonObject.class)) {
            String name = need.getString("name");
            if (!need.getBoolean("required")) {
                continue;
            }
            switch (need.getString("type")) {
                case "attachments" -> request.add("attachments", attachments(need));
                case "unit", "account" -> {
                    to.add(name, receiver(need, by));
                    sent = true;
                }
                default -> {
                    if (name.equals("opinion")) {
                        request.add(name, OPINION);
                    } else {
                        fields.add(name, value(need));
                    }
                }
            }
        }
        if (sent) {
            request.add("to", to);
        }
        return request.add("fields", fields).build();
    }

    private static JsonArrayBuilder attachments(JsonObject need) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        for (int i = 0; i < Math.max(1, need.getInt("minimum", 1)); i++) {
            ids.add(Act.ATTACHMENT);
        }
        return ids;
    }

    private JsonValue value(JsonObject need) {
        return switch (need.getString("type")) {
            case "boolean" -> JsonValue.TRUE;
            case "date" ->
                Json.createValue(LocalDate.now(ZoneOffset.UTC).plusDays(3).toString());
            default -> need.containsKey("choices") ? values(need).get(0) : Json.createValue(OPINION);
        };
    }

    /** A receiver with whom somebody who can log in goes on: a department's desk, or somebody else than who sends. */
    private JsonValue receiver(JsonObject need, Person by) {
        List<JsonValue> values = values(need);
        return first(values, this::isDepartment)
                .or(() -> first(values, text -> !text.equals(by.account()) && known(text)))
                .or(() -> first(values, this::known))
                .orElse(values.get(0));
    }

    private boolean isDepartment(String unit) {
        return people.all().stream().anyMatch(person -> person.holds("DEPARTMENT", unit));
    }

    private boolean known(String text) {
        return people.sitAt(text)
                || people.all().stream().anyMatch(person -> person.account().equals(text));
    }

    private static List<JsonValue> values(JsonObject need) {
        return need.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                .map(choice -> choice.get("value"))
                .toList();
    }

    private static Optional<JsonValue> first(List<JsonValue> values, Predicate<String> wanted) {
        return values.stream()
                .filter(value -> value instanceof JsonString text && wanted.test(text.getString()))
                .findFirst();
    }
}
