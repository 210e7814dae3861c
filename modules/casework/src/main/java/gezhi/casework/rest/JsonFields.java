package gezhi.casework.rest;

import gezhi.kernel.Violation;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the fields of a JSON object; what is of the wrong type or has no such name becomes a violation. */
final class JsonFields {

    private final JsonObject object;
    private final String path;
    private final List<Violation> violations;
    private final Set<String> known = new HashSet<>();

    JsonFields(JsonObject object, List<Violation> violations) {
        this(object, "", violations);
    }

    private JsonFields(JsonObject object, String path, List<Violation> violations) {
        this.object = object;
        this.path = path;
        this.violations = violations;
    }

    /** A text, null when missing. */
    String text(String name) {
        JsonValue value = value(name);
        return value == null ? null : text(name, value);
    }

    /** A number, null when missing. */
    Double number(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonNumber number) {
            return number.doubleValue();
        }
        return value == null ? null : wrong(name, "number");
    }

    /** An instant (ISO 8601, with a zone), null when missing. */
    Instant instant(String name) {
        String text = text(name);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            violations.add(new Violation(path + name, "casework.input.instant"));
            return null;
        }
    }

    /** An object, null when missing. */
    JsonFields object(String name) {
        JsonValue value = value(name);
        if (value == null || value instanceof JsonObject) {
            return value == null ? null : new JsonFields(value.asJsonObject(), path + name + ".", violations);
        }
        return wrong(name, "object");
    }

    /** A list of identifiers, empty when missing. */
    List<UUID> ids(String name) {
        JsonValue value = value(name);
        List<UUID> ids = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                id(name + "[" + i + "]", array.get(i), ids);
            }
        } else if (value != null) {
            wrong(name, "array");
        }
        return ids;
    }

    /** An object of texts and booleans by free names, empty when missing. */
    Map<String, Object> values(String name) {
        JsonFields fields = object(name);
        Map<String, Object> values = new HashMap<>();
        if (fields != null) {
            fields.object.forEach((key, value) -> {
                switch (value.getValueType()) {
                    case STRING -> values.put(key, ((JsonString) value).getString());
                    case TRUE -> values.put(key, Boolean.TRUE);
                    case FALSE -> values.put(key, Boolean.FALSE);
                    case NULL -> {}
                    default -> fields.wrong(key, "string");
                }
            });
        }
        return values;
    }

    /** Everything has been read: what is left has a name that is none. */
    void end() {
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> violations.add(new Violation(path + name, "casework.input.unknown", name)));
    }

    private JsonValue value(String name) {
        known.add(name);
        JsonValue value = object.get(name);
        return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
    }

    private String text(String name, JsonValue value) {
        return value instanceof JsonString text ? text.getString() : wrong(name, "string");
    }

    private void id(String name, JsonValue value, List<UUID> ids) {
        String text = text(name, value);
        try {
            if (text != null) {
                ids.add(UUID.fromString(text));
            }
        } catch (IllegalArgumentException e) {
            violations.add(new Violation(path + name, "casework.input.attachment"));
        }
    }

    private <T> T wrong(String name, String type) {
        violations.add(new Violation(path + name, "casework.input.type", type));
        return null;
    }
}
