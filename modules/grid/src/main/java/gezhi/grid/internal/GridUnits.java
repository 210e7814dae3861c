package gezhi.grid.internal;

import gezhi.grid.Unit;
import gezhi.kernel.GridCode;
import gezhi.kernel.UnitCode;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes a grid a unit of the organisation: below its village, or what comes next above where the village is no unit. */
final class GridUnits {

    private GridUnits() {}

    /**
     * The grid as a unit.
     *
     * @param known whether the county's organisation has a unit of this code
     */
    static Unit unit(GridCode code, String name, Predicate<UnitCode> known) {
        UnitCode parent = Stream.of(code.village().value(), code.township().value())
                .map(UnitCode::new)
                .filter(known)
                .findFirst()
                .orElseGet(() -> new UnitCode(code.county().value()));
        return new Unit(code.unit(), name, Unit.GRID, parent, code.village());
    }
}
