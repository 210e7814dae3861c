package gezhi.kernel;

import java.util.Locale;

/**
 * One thing that is wrong with an input.
 *
 * @param field path of the input's field as the caller wrote it, {@code location.lon} for instance
 * @param code message code, found in the bundle of the module that it begins with
 * @param args arguments of the message
 */
public record Violation(String field, String code, Object... args) {

    /** The message in the user's language. */
    public String text(Locale locale) {
        return Messages.text(locale, code, args);
    }
}
