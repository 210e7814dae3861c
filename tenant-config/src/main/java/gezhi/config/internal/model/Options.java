package gezhi.config.internal.model;

import gezhi.config.internal.Kind;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of a model with the county's choices; the only place where they are looked at. */
final class Options {

    private final Reading reading;
    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private final Map<String, String> chosen = new LinkedHashMap<>();

    private Options(Reading reading) {
        this.reading = reading;
    }

    static Options read(Reading reading, Mapping model) {
        Options options = new Options(reading);
        Mapping section = reading.optionalSection(model, "options");
        section.entries().forEach((name, entry) -> options.read(name, reading.asMapping(entry.value(), name)));
        return options;
    }

    private void read(String name, Mapping option) {
        reading.keys(option, "label", "type", "choices", "default");
        reading.label(option);
        boolean duration = "duration".equals(reading.oneOf(option, "type", "choice", "choice", "duration"));
        String value = reading.text(option, "default");
        if (duration) {
            Optional.ofNullable(option.get("default")).ifPresent(node -> reading.limit(node, "default"));
        } else {
            Mapping values = reading.section(option, "choices");
            values.entries().forEach((choice, entry) -> reading.label(entry.value(), entry.at()));
            List<String> names = List.copyOf(values.entries().keySet());
            choices.put(name, names);
            if (!value.isEmpty()) {
                reading.known(option.at("default"), Kind.CHOICE, value, names);
            }
        }
        chosen.put(name, value);
    }

    /** The chosen values by option. */
    Map<String, String> chosen() {
        return chosen;
    }

    /** The possible values of each option that has a closed set of them. */
    Map<String, List<String>> choices() {
        return choices;
    }

    /** Whether a row with this {@code if} is there under the choices. */
    boolean allow(Mapping row) {
        boolean all = true;
        for (var entry : reading.optionalSection(row, "if").entries().entrySet()) {
            Mark at = entry.getValue().at();
            if (reading.known(at, Kind.OPTION, entry.getKey(), choices.keySet())) {
                Mapping condition = reading.optionalSection(row, "if");
                List<String> values =
                        reading.names(condition, entry.getKey(), Kind.CHOICE, choices.get(entry.getKey()));
                all &= values.contains(chosen.get(entry.getKey()));
            }
        }
        return all;
    }

    /** The text with a reference {@code $option} filled in. */
    Optional<String> filledIn(Node node, String key) {
        return reading.asText(node, key).flatMap(text -> {
            if (!text.startsWith("$")) {
                return Optional.of(text);
            }
            String option = text.substring(1);
            return reading.known(node.at(), Kind.OPTION, option, chosen.keySet())
                    ? Optional.of(chosen.get(option))
                    : Optional.empty();
        });
    }
}
