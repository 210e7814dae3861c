package gezhi.kernel;

import java.util.regex.Pattern;

/**
 * The six-digit division code of a county (GB/T 2260), by which a county is addressed everywhere, or {@code platform}
 * for the operator's own tenant.
 */
public record CountyCode(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{6}|platform");

    /** The tenant in which the platform's own accounts live; it has no cases. */
    public static final CountyCode PLATFORM = new CountyCode("platform");

    /** @throws Invalid when the value is neither six digits nor {@code platform} */
    public CountyCode {
        Malformed.check(value, FORM, "kernel.countyCode");
    }

    /** Whether this is the operator's tenant and not a county. */
    public boolean isPlatform() {
        return value.equals("platform");
    }

    @Override
    public String toString() {
        return value;
    }
}
