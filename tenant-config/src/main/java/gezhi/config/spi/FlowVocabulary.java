package gezhi.config.spi;

import java.util.Map;
import java.util.Set;

/** The names of the conditions, rules and effects that a flow may call, from the module that implements them. */
public interface FlowVocabulary {

    /** Names that may stand under {@code when}. */
    Set<String> conditions();

    /** Names that may stand under {@code rules}. */
    Set<String> rules();

    /** Names that may stand under {@code effects}. */
    Set<String> effects();

    /** What a condition, rule or effect is told beside its name. */
    enum Parameter {
        /** Nothing. */
        NONE,
        /** A level of the model. */
        LEVEL,
        /** An operation of the model. */
        OPERATION,
        /** A time limit such as {@code 15 NATURAL_DAY}. */
        AMOUNT,
        /** {@code {when: NEVER, OPTIONAL or REQUIRED}}. */
        WHEN
    }

    /** By name what those of the names need that need something. */
    default Map<String, Parameter> parameters() {
        return Map.of();
    }
}
