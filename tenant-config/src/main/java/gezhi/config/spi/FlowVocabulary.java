package gezhi.config.spi;

import java.util.Set;

/** The names of the conditions, rules and effects that a flow may call, from the module that implements them. */
public interface FlowVocabulary {

    /** Names that may stand under {@code when}. */
    Set<String> conditions();

    /** Names that may stand under {@code rules}. */
    Set<String> rules();

    /** Names that may stand under {@code effects}. */
    Set<String> effects();
}
