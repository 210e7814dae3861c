package gezhi.command.web;

/**
 * A figure on top of the overview.
 *
 * @param name which one, for its label
 * @param unit what is counted: cases or percent
 * @param note a comparison or what stands behind it
 * @param direction good, bad or empty
 * @param tone red when it is a warning
 * @param to the list of the cases behind it
 */
public record Card(String name, String value, String unit, String note, String direction, String tone, String to) {}
