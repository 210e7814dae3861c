package gezhi.casework.rest;

import gezhi.kernel.Label;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Writes JSON in one language; what is missing is left out. */
final class JsonText {

    // Made once: a look-up of the provider for each answer costs more than writing it.
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private final JsonGenerator json;
    private final Locale locale;

    private JsonText(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    /** The text of an object, in UTF-8. */
    static byte[] of(Locale locale, Consumer<JsonText> content) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(4096);
        try (JsonGenerator generator = GENERATORS.createGenerator(text, StandardCharsets.UTF_8)) {
            generator.writeStartObject();
            content.accept(new JsonText(generator, locale));
            generator.writeEnd();
        }
        return text.toByteArray();
    }

    JsonText put(String name, Object value) {
        if (value == null) {
            return this;
        }
        if (value instanceof Boolean flag) {
            json.write(name, flag);
        } else if (value instanceof Integer number) {
            json.write(name, number);
        } else if (value instanceof Long number) {
            json.write(name, number);
        } else if (value instanceof Double number) {
            json.write(name, number);
        } else if (value instanceof Label label) {
            json.write(name, label.in(locale));
        } else {
            json.write(name, value.toString());
        }
        return this;
    }

    /** An instant that may stand for none. */
    JsonText at(String name, Instant instant) {
        return put(name, instant);
    }

    JsonText object(String name, Consumer<JsonText> content) {
        json.writeStartObject(name);
        content.accept(this);
        json.writeEnd();
        return this;
    }

    <T> JsonText array(String name, Iterable<T> items, Consumer<T> item) {
        json.writeStartArray(name);
        for (T each : items) {
            json.writeStartObject();
            item.accept(each);
            json.writeEnd();
        }
        json.writeEnd();
        return this;
    }

    JsonText texts(String name, Iterable<?> items) {
        json.writeStartArray(name);
        items.forEach(each -> json.write(each.toString()));
        json.writeEnd();
        return this;
    }
}
