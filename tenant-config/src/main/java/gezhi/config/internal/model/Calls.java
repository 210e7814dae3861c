package gezhi.config.internal.model;

import gezhi.config.flow.Call;
import gezhi.config.internal.Kind;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the conditions, rules and effects that rows name. */
final class Calls {

    private final Reading reading;
    private final Options options;
    private final Vocabulary vocabulary;

    Calls(Reading reading, Options options, Vocabulary vocabulary) {
        this.reading = reading;
        this.options = options;
        this.vocabulary = vocabulary;
    }

    List<Call> conditions(Mapping row) {
        return calls(row, "when", Kind.CONDITION);
    }

    List<Call> rules(Mapping row) {
        return calls(row, "rules", Kind.RULE);
    }

    List<Call> effects(Mapping row) {
        return calls(row, "effects", Kind.EFFECT);
    }

    private List<Call> calls(Mapping row, String key, Kind kind) {
        List<Call> calls = new ArrayList<>();
        for (Node item : reading.items(row, key)) {
            call(item, key)
                    .filter(call -> !vocabulary.knows(kind)
                            || reading.known(item.at(), kind, call.name(), vocabulary.names(kind)))
                    .ifPresent(calls::add);
        }
        return List.copyOf(calls);
    }

    private Optional<Call> call(Node item, String key) {
        if (item instanceof Scalar) {
            return reading.asText(item, key).map(name -> new Call(name, null));
        }
        if (!(item instanceof Mapping mapping) || mapping.entries().size() != 1) {
            reading.findings().error(item.at(), "notACall", key);
            return Optional.empty();
        }
        var only = mapping.entries().entrySet().iterator().next();
        Node parameter = only.getValue().value();
        if (parameter instanceof Mapping named) {
            Map<String, String> values = new LinkedHashMap<>();
            named.entries().forEach((name, entry) -> options.filledIn(entry.value(), name)
                    .ifPresent(value -> values.put(name, value)));
            return Optional.of(new Call(only.getKey(), Collections.unmodifiableMap(values)));
        }
        return options.filledIn(parameter, only.getKey()).map(value -> new Call(only.getKey(), value));
    }
}
