package gezhi.access;

import gezhi.kernel.UnitCode;
import java.util.Objects;

/**
 * A role held at a unit.
 *
 * @param role name of the role: one of the county's model, or COUNTY_ADMIN, AUDITOR, OPERATOR
 * @param unit the unit at which it is held
 */
public record Post(String role, UnitCode unit) {

    /** @throws NullPointerException when a part is missing */
    public Post {
        Objects.requireNonNull(role);
        Objects.requireNonNull(unit);
    }
}
