package gezhi.config;

/**
 * A condition for closing (结案条件).
 *
 * @param code {@code EVENT-0101-1-1}: the filing condition's code, then the closing condition's
 */
public record ClosingCondition(String code, String text) {}
