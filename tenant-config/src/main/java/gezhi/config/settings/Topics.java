package gezhi.config.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which topic applications (业务专题) a county has switched on, and with which parameters. A topic is off until then. */
public record Topics(Map<String, Choice> chosen) {

    /** No topic is on. */
    public static final Topics NONE = new Topics(Map.of());

    /** Copies the choices. */
    public Topics {
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    /**
     * A county's choice for one topic.
     *
     * @param parameters what the county has set, by name; the topic's declaration has a default for the rest
     */
    public record Choice(boolean on, Map<String, String> parameters) {

        /** Copies the parameters. */
        public Choice {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }
    }

    /** Whether the county has switched a topic on. */
    public boolean on(String topic) {
        return chosen.containsKey(topic) && chosen.get(topic).on();
    }

    /** The value of a topic's parameter: the county's, else its default. A topic that is off keeps its values. */
    public String value(String topic, TopicParameter parameter) {
        Choice choice = chosen.get(topic);
        return choice == null
                ? parameter.defaultValue()
                : choice.parameters().getOrDefault(parameter.name(), parameter.defaultValue());
    }
}
