package gezhi.testing.walk;

import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Pictures;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Fills the needs of any operation by nothing but what they say of themselves. */
final class Filling {

    private static final List<String> TEXTS = List.of(
            "同意，请尽快办理。",
            "现场已核实，情况属实。",
            "<script>alert(1)</script> 'quoted' \"twice\" & {0} %s ${x} #{y}",
            "第一行\n第二行\t制表",
            "𠮷野家门前井盖破损 😀");

    private final Random random;
    private final People people;

    Filling(Random random, People people) {
        this.random = random;
        this.people = people;
    }

    /** A request for an operation with all that is required and, by chance, what is not. */
    JsonObject request(JsonObject operation, Client as) {
        JsonObjectBuilder request = Json.createObjectBuilder().add("operation", operation.getString("operation"));
        JsonObjectBuilder to = Json.createObjectBuilder();
        JsonObjectBuilder fields = Json.createObjectBuilder();
        boolean sent = false;
        for (JsonObject need : operation.getJsonArray("needs").getValuesAs(JsonObject.class)) {
            if (!need.getBoolean("required") && random.nextInt(3) > 0) {
                continue;
            }
            String name = need.getString("name");
            switch (need.getString("type")) {
                case "attachments" -> request.add("attachments", attachments(need, as));
                case "unit", "account" -> {
                    to.add(name, choice(need));
                    sent = true;
                }
                default -> {
                    if (name.equals("opinion")) {
                        request.add("opinion", text());
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

    private JsonArrayBuilder attachments(JsonObject need, Client as) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        int most = Math.max(1, need.getInt("minimum", 1));
        for (int i = 0; i < most; i++) {
            ids.add(Pictures.upload(as, random.nextInt()));
        }
        return ids;
    }

    private JsonValue value(JsonObject need) {
        if (need.containsKey("choices")) {
            return choice(need);
        }
        return switch (need.getString("type")) {
            case "boolean" -> random.nextBoolean() ? JsonValue.TRUE : JsonValue.FALSE;
            case "date" ->
                Json.createValue(LocalDate.now().plusDays(random.nextInt(10)).toString());
            default -> Json.createValue(text());
        };
    }

    /** A choice of the closed set, mostly one where somebody who can log in goes on. */
    private JsonValue choice(JsonObject need) {
        List<JsonValue> values = need.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                .map(c -> c.get("value"))
                .toList();
        List<JsonValue> known = values.stream().filter(this::known).toList();
        if (need.getString("type").equals("boolean")) {
            return random.nextInt(5) > 0 ? JsonValue.TRUE : JsonValue.FALSE;
        }
        List<JsonValue> from = !known.isEmpty() && random.nextInt(10) > 0 ? known : values;
        return from.get(random.nextInt(from.size()));
    }

    private boolean known(JsonValue value) {
        return value instanceof JsonString text
                && (people.sitAt(text.getString())
                        || people.all().stream().anyMatch(p -> p.account().equals(text.getString())));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
