package gezhi.config.internal;

/** The kinds of things that a model names; {@code config.kind.NAME} says each in words. */
public enum Kind {
    LEVEL,
    UNIT_TYPE,
    ROLE,
    POST,
    OPTION,
    CHOICE,
    CHANNEL,
    STAGE,
    LIMIT,
    FIELD,
    OPERATION,
    STATE,
    CONDITION,
    RULE,
    EFFECT,
    MODEL,
    LANGUAGE,
    TOPIC,
    PARAMETER,
    INDICATOR,
    OCCASION,
    CATEGORY
}
