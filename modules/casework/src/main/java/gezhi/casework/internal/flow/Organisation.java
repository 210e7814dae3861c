package gezhi.casework.internal.flow;

import gezhi.access.StaffMember;
import gezhi.grid.Unit;
import gezhi.kernel.UnitCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the engine must know of the county's units and staff. */
public interface Organisation {

    /** The unit of a code, in force or not. */
    Optional<Unit> unit(UnitCode code);

    /** Whether the unit can hold a case now. */
    boolean inForce(UnitCode code);

    /** The units above a unit, nearest first. */
    List<UnitCode> ancestors(UnitCode code);

    /** The units in force of the given types below a unit. */
    List<Unit> below(UnitCode unit, Collection<String> types);

    /** The unit's name with where it is. */
    String name(UnitCode code);

    /** Whether anybody holds one of the roles at the unit. */
    boolean staffed(Collection<String> roles, UnitCode unit);

    /** All units at which somebody holds one of the roles. */
    Set<UnitCode> staffed(Collection<String> roles);

    /** Those who hold one of the roles at the unit. */
    List<StaffMember> staff(Collection<String> roles, UnitCode unit);
}
