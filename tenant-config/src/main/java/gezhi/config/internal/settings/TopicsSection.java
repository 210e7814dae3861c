package gezhi.config.internal.settings;

import gezhi.config.internal.Kind;
import gezhi.config.internal.model.Reading;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.config.settings.TopicParameter;
import gezhi.config.settings.Topics;
import gezhi.config.settings.Topics.Choice;
import gezhi.config.spi.Topic;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the section {@code topics}: {@code name: on}, {@code name: off}, or {@code name: {switch: on, parameter: …}}. */
final class TopicsSection {

    private static final String SWITCH = "switch";
    private static final String ON = "on";
    private static final String OFF = "off";

    private final Reading reading;
    private final Optional<Map<String, Topic>> declared;

    TopicsSection(Reading reading, Optional<Collection<Topic>> declared) {
        this.reading = reading;
        this.declared = declared.map(
                topics -> topics.stream().collect(Collectors.toMap(Topic::name, Function.identity(), (a, b) -> a)));
    }

    Topics read(Mapping county) {
        Map<String, Choice> chosen = new LinkedHashMap<>();
        Mapping section = reading.optionalSection(county, "topics");
        if (declared.filter(Map::isEmpty).isPresent() && !section.entries().isEmpty()) {
            reading.findings().error(county.at("topics"), "noTopics");
            return Topics.NONE;
        }
        section.entries().forEach((name, entry) -> {
            boolean known = declared.isEmpty()
                    || reading.known(
                            entry.at(), Kind.TOPIC, name, declared.get().keySet());
            if (known) {
                chosen.put(name, choice(section, name, entry.value()));
            }
        });
        return new Topics(chosen);
    }

    private Choice choice(Mapping section, String name, Node value) {
        if (value instanceof Scalar) {
            return new Choice(ON.equals(reading.oneOf(section, name, OFF, ON, OFF)), Map.of());
        }
        Mapping topic = reading.asMapping(value, name);
        boolean on = ON.equals(reading.oneOf(topic, SWITCH, ON, ON, OFF));
        Map<String, String> parameters = new LinkedHashMap<>();
        topic.without(SWITCH).entries().forEach((parameter, entry) -> reading.asText(entry.value(), parameter)
                .filter(text -> fits(name, parameter, text, entry))
                .ifPresent(text -> parameters.put(parameter, text)));
        return new Choice(on, parameters);
    }

    private boolean fits(String topic, String name, String text, Node.Entry entry) {
        if (declared.isEmpty()) {
            return true;
        }
        Map<String, TopicParameter> parameters = declared.get().get(topic).parameters().stream()
                .collect(Collectors.toMap(TopicParameter::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        if (!reading.known(entry.at(), Kind.PARAMETER, name, parameters.keySet())) {
            return false;
        }
        TopicParameter parameter = parameters.get(name);
        if (!parameter.accepts(text)) {
            reading.findings().error(entry.at(), "notOneOf", name, text, parameter.form());
            return false;
        }
        return true;
    }
}
