package gezhi.config.internal.model;

import gezhi.config.flow.Call;
import gezhi.config.internal.Kind;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the conditions, rules and effects that rows name. */
final class Calls {

    private static final Set<String> WHEN = Set.of("NEVER", "OPTIONAL", "REQUIRED");

    private final Reading reading;
    private final Options options;
    private final Vocabulary vocabulary;
    private final Collection<String> levels;
    private final Collection<String> operations;

    /**
     * Reads calls.
     *
     * @param levels names of the model's levels
     * @param operations names of its operations
     */
    Calls(
            Reading reading,
            Options options,
            Vocabulary vocabulary,
            Collection<String> levels,
            Collection<String> operations) {
        this.reading = reading;
        this.options = options;
        this.vocabulary = vocabulary;
        this.levels = levels;
        this.operations = operations;
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
                            || reading.known(item.at(), kind, call.name(), vocabulary.names(kind))
                                    && parameter(item.at(), call))
                    .ifPresent(calls::add);
        }
        return List.copyOf(calls);
    }

    /** Whether the parameter is of the kind that the name needs. */
    private boolean parameter(Mark at, Call call) {
        String text = call.text();
        return switch (vocabulary.parameter(call.name())) {
            case NONE -> call.parameter() == null || wrong(at, "parameterUnwanted", call);
            case LEVEL ->
                text == null ? wrong(at, "parameterLevel", call) : reading.known(at, Kind.LEVEL, text, levels);
            case OPERATION ->
                text == null
                        ? wrong(at, "parameterOperation", call)
                        : reading.known(at, Kind.OPERATION, text, operations);
            case AMOUNT -> text == null ? wrong(at, "parameterAmount", call) : reading.isLimit(at, text);
            case WHEN -> WHEN.contains(String.valueOf(call.text("when"))) || wrong(at, "parameterWhen", call);
        };
    }

    private boolean wrong(Mark at, String code, Call call) {
        reading.findings().error(at, code, call.name());
        return false;
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
