package gezhi.config.internal.model;

import gezhi.config.internal.Kind;
import gezhi.config.spi.FlowVocabulary;
import gezhi.config.spi.FlowVocabulary.Parameter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of conditions, rules and effects that are implemented; nothing is checked while nobody implements any.
 *
 * @param parameters by name what those need that need something
 */
public record Vocabulary(
        Set<String> conditions, Set<String> rules, Set<String> effects, Map<String, Parameter> parameters) {

    /** Nobody implements any: the names are taken as they stand. */
    public static final Vocabulary UNKNOWN = new Vocabulary(Set.of(), Set.of(), Set.of(), Map.of());

    /** All names that the modules implement. */
    public static Vocabulary of(Iterable<? extends FlowVocabulary> modules) {
        Set<String> conditions = new TreeSet<>();
        Set<String> rules = new TreeSet<>();
        Set<String> effects = new TreeSet<>();
        Map<String, Parameter> parameters = new HashMap<>();
        for (FlowVocabulary module : modules) {
            conditions.addAll(module.conditions());
            rules.addAll(module.rules());
            effects.addAll(module.effects());
            parameters.putAll(module.parameters());
        }
        return new Vocabulary(conditions, rules, effects, parameters);
    }

    boolean knows(Kind kind) {
        return !names(kind).isEmpty();
    }

    Set<String> names(Kind kind) {
        return switch (kind) {
            case CONDITION -> conditions;
            case RULE -> rules;
            case EFFECT -> effects;
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** What a name needs. */
    Parameter parameter(String name) {
        return parameters.getOrDefault(name, Parameter.NONE);
    }
}
