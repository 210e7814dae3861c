package gezhi.demo.internal;

import gezhi.access.StaffMember;
import gezhi.config.CountyConfig;
import gezhi.grid.Point;
import gezhi.grid.Unit;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The county in which the stories play. */
interface Setting {

    CountyConfig config();

    Optional<Unit> unit(UnitCode code);

    /** The units above a unit, the nearest first. */
    List<UnitCode> ancestors(UnitCode code);

    List<Unit> ofType(String type);

    /** The units directly below a unit. */
    List<Unit> children(UnitCode parent);

    /** Who holds one of the roles at a unit, by account. */
    List<StaffMember> holding(Collection<String> roles, UnitCode unit);

    /** Somewhere in a grid; empty when its outline is not known. */
    Optional<Point> somewhere(GridCode grid, Random chance);
}
