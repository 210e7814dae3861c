package gezhi.kernel;

/**
 * Code of a unit of a county's organisation. The county centre bears the county's six digits, a township its nine, a
 * village its twelve and a grid its fifteen; departments and stations bear the code that the county gave them.
 */
public record UnitCode(String value) implements Comparable<UnitCode> {

    private static final int LONGEST = 40;

    /** @throws Invalid when the value is not 1 to 40 letters, digits, dots, hyphens and underscores */
    public UnitCode {
        if (value == null || !wellFormed(value)) {
            throw new Invalid("kernel.unitCode", String.valueOf(value));
        }
    }

    // Not a pattern: codes are made for every question about a case, which made matching a tenth of what a step costs.
    private static boolean wellFormed(String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean alphanumeric = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!alphanumeric && (i == 0 || (c != '_' && c != '.' && c != '-'))) {
                return false;
            }
        }
        return true;
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
