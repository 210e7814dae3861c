package gezhi.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number that a case bears from the report on and never changes: the county's prefix, the date of the report and a
 * sequence of at least four digits, as in {@code XT20261124-0019}. Unique within its county only.
 */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{0,7}\\d{8}-\\d{4,9}");

    /** @throws Invalid when the value is no case number */
    public CaseNumber {
        Malformed.check(value, FORM, "kernel.caseNumber");
    }

    /** Reads a number that somebody typed or followed; empty when the text is none, so that there is no such case. */
    public static Optional<CaseNumber> of(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
