package gezhi.casework.imports;

import gezhi.kernel.BusinessException;
import gezhi.kernel.Messages;
import gezhi.kernel.Violation;
import java.util.Locale;
import java.util.function.Function;

/**
 * A row that could not be taken.
 *
 * @param line line of the file on which the row begins, 1 for the header
 * @param id the message's id as it stands there, empty when it has none
 * @param code message code of the reason
 * @param text the reason in a language
 */
public record Rejection(int line, String id, String code, Function<Locale, String> text) {

    static Rejection of(int line, String id, String code, Object... args) {
        return new Rejection(line, id, code, locale -> Messages.text(locale, code, args));
    }

    static Rejection of(int line, String id, BusinessException refusal) {
        if (refusal.violations().isEmpty()) {
            return new Rejection(line, id, refusal.code(), refusal::text);
        }
        Violation first = refusal.violations().get(0);
        return new Rejection(line, id, first.code(), locale -> first.field() + ": " + first.text(locale));
    }

    /** The reason in the user's language. */
    public String reason(Locale locale) {
        return text.apply(locale);
    }
}
