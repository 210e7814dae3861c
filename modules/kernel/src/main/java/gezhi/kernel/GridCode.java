package gezhi.kernel;

import java.util.regex.Pattern;

/**
 * Code of a unit grid: the 12-digit code of its village or community and a sequence of three digits (GB/T 30428.1,
 * DB11/T 2157). A grid's code is also the code of its unit.
 */
public record GridCode(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{15}");

    /** @throws Invalid when the value is not 15 digits */
    public GridCode {
        Malformed.check(value, FORM, "kernel.gridCode");
    }

    /** The county that the grid lies in. */
    public CountyCode county() {
        return new CountyCode(value.substring(0, 6));
    }

    /** The township that the grid lies in. */
    public DivisionCode township() {
        return new DivisionCode(value.substring(0, 9));
    }

    /** The village or community that the grid belongs to. */
    public DivisionCode village() {
        return new DivisionCode(value.substring(0, 12));
    }

    /** The grid as a unit that can hold a case. */
    public UnitCode unit() {
        return new UnitCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
