package gezhi.config.internal.model;

import gezhi.config.flow.Call;
import gezhi.config.flow.Choice;
import gezhi.config.flow.Field;
import gezhi.config.flow.Need;
import gezhi.config.flow.Word;
import gezhi.config.internal.Kind;
import gezhi.config.internal.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the fields and the words of operations. */
final class Words {

    private static final String[] TYPES = {
        "text",
        "unit",
        "account",
        "filingCondition",
        "closingCondition",
        "category",
        "date",
        "boolean",
        "choice",
        "attachments"
    };

    /** What a word brings to each of its rows. */
    record Definition(Word word, List<Call> when, List<Call> rules, List<Call> effects) {}

    private final Reading reading;
    private final Calls calls;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Definition> definitions = new LinkedHashMap<>();

    private Words(Reading reading, Calls calls) {
        this.reading = reading;
        this.calls = calls;
    }

    static Words read(Reading reading, Calls calls, Mapping model) {
        Words words = new Words(reading, calls);
        Mapping fields = reading.section(model, "fields");
        fields.entries().forEach((name, entry) -> words.field(name, reading.asMapping(entry.value(), name)));
        Mapping operations = reading.section(model, "operations");
        operations.entries().forEach((name, entry) -> words.word(name, reading.asMapping(entry.value(), name)));
        return words;
    }

    Map<String, Field> fields() {
        return fields;
    }

    Map<String, Definition> definitions() {
        return definitions;
    }

    Map<String, Word> words() {
        Map<String, Word> words = new LinkedHashMap<>();
        definitions.forEach((name, definition) -> words.put(name, definition.word()));
        return words;
    }

    private void field(String name, Mapping field) {
        reading.keys(field, "type", "label", "choices");
        String type = reading.oneOf(field, "type", "text", TYPES);
        List<Choice> choices = new ArrayList<>();
        if (type.equals("choice")) {
            reading.section(field, "choices")
                    .entries()
                    .forEach(
                            (value, entry) -> choices.add(new Choice(value, reading.label(entry.value(), entry.at()))));
        }
        fields.put(name, new Field(name, type, reading.label(field), List.copyOf(choices)));
    }

    private void word(String name, Mapping word) {
        reading.keys(word, "label", "way", "needs", "when", "rules", "effects");
        boolean back = "back".equals(reading.oneOf(word, "way", "on", "on", "back"));
        definitions.put(
                name,
                new Definition(
                        new Word(name, reading.label(word), back, needs(word)),
                        calls.conditions(word),
                        calls.rules(word),
                        calls.effects(word)));
    }

    /** The needs that stand under a word or a row. */
    List<Need> needs(Mapping owner) {
        List<Need> needs = new ArrayList<>();
        Mapping section = reading.optionalSection(owner, "needs");
        section.entries().forEach((field, entry) -> {
            if (reading.known(entry.at(), Kind.FIELD, field, fields.keySet())) {
                String how = reading.oneOf(section, field, "optional", "required", "optional");
                needs.add(new Need(field, how.equals("required")));
            }
        });
        return List.copyOf(needs);
    }

    /** All that a row asks for: the word's needs, those of the row, and opinion and attachments in any case. */
    List<Need> needs(Word word, List<Need> row) {
        Map<String, Need> needs = new LinkedHashMap<>();
        word.needs().forEach(need -> needs.put(need.field(), need));
        row.forEach(need -> needs.put(need.field(), need));
        for (String always : List.of("opinion", "attachments")) {
            if (fields.containsKey(always)) {
                needs.putIfAbsent(always, new Need(always, false));
            }
        }
        return List.copyOf(needs.values());
    }
}
