package gezhi.kernel;

import java.util.regex.Pattern;

/**
 * Statistical division code of a county (6 digits), township (9) or village or community (12): the national statistics
 * code, in which each level continues its parent's.
 */
public record DivisionCode(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");

    /** @throws Invalid when the value is not 6, 9 or 12 digits */
    public DivisionCode {
        Malformed.check(value, FORM, "kernel.divisionCode");
    }

    /** The county that the division lies in. */
    public CountyCode county() {
        return new CountyCode(value.substring(0, 6));
    }

    /** Whether the other division is this one or lies within it. */
    public boolean contains(DivisionCode other) {
        return other.value.startsWith(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
