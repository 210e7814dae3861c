package gezhi.kernel;

import java.util.regex.Pattern;

/**
 * Code of a unit of a county's organisation. The county centre bears the county's six digits, a township its nine, a
 * village its twelve and a grid its fifteen; departments and stations bear the code that the county gave them.
 */
public record UnitCode(String value) implements Comparable<UnitCode> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}");

    /** @throws Invalid when the value is not 1 to 40 letters, digits, dots, hyphens and underscores */
    public UnitCode {
        Malformed.check(value, FORM, "kernel.unitCode");
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
