package gezhi.config.settings;

import gezhi.kernel.Invalid;
import gezhi.kernel.Label;
import gezhi.kernel.TimeLimit;
import java.util.List;

/**
 * Something that a county may set for a topic application.
 *
 * @param name camelCase, as it stands in {@code county.yaml}
 * @param choices the possible values of a {@link Type#CHOICE}, empty for the others
 * @param defaultValue what holds where a county sets nothing; one of the choices, or a value of the type
 */
public record TopicParameter(String name, Label label, Type type, List<String> choices, String defaultValue) {

    /** The kinds of value. */
    public enum Type {
        /** A whole number from 0 to 999,999. */
        WHOLE,
        /** {@code true} or {@code false}. */
        FLAG,
        /** A time limit such as {@code 7 NATURAL_DAY}. */
        LIMIT,
        /** One of the choices. */
        CHOICE,
        /** A short text. */
        TEXT
    }

    private static final int LONGEST_TEXT = 200;

    /** @throws IllegalArgumentException when the default is no value of the type */
    public TopicParameter {
        choices = List.copyOf(choices);
        if (!accepts(type, choices, defaultValue)) {
            throw new IllegalArgumentException(name + ": " + defaultValue);
        }
    }

    /** Whether a text is a value of this parameter. */
    public boolean accepts(String value) {
        return accepts(type, choices, value);
    }

    /** How a value is written, for those who wrote another. */
    public String form() {
        return switch (type) {
            case WHOLE -> "0 … 999999";
            case FLAG -> "true, false";
            case LIMIT -> "7 NATURAL_DAY";
            case CHOICE -> String.join(", ", choices);
            case TEXT -> "≤ " + LONGEST_TEXT;
        };
    }

    private static boolean accepts(Type type, List<String> choices, String value) {
        return switch (type) {
            case WHOLE -> value.matches("\\d{1,6}");
            case FLAG -> value.equals("true") || value.equals("false");
            case LIMIT -> isLimit(value);
            case CHOICE -> choices.contains(value);
            case TEXT -> value.length() <= LONGEST_TEXT;
        };
    }

    private static boolean isLimit(String value) {
        try {
            TimeLimit.parse(value);
            return true;
        } catch (Invalid e) {
            return false;
        }
    }
}
