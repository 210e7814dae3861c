package gezhi.casework.internal;

import gezhi.casework.NewReport;
import gezhi.casework.internal.flow.Organisation;
import gezhi.casework.internal.model.Spot;
import gezhi.grid.Locator;
import gezhi.grid.Unit;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.GridCode;
import gezhi.kernel.Invalid;
import gezhi.kernel.UnitCode;
import gezhi.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the place of a report: by its point, by its grid, or by the unit that reports what it sees itself. */
@ApplicationScoped
class Place {

    /** Channels by which staff report what they see where they are. */
    private static final Set<String> SEEN_BY_STAFF = Set.of("GRID", "PATROL");

    @Inject
    private Locator locator;

    @Inject
    private Organisation organisation;

    /** The place that a report names; {@link Spot#UNKNOWN} when it names none, or a violation says why. */
    Spot named(NewReport report, List<Violation> violations) {
        Optional<GridCode> atPoint = atPoint(report.location(), violations);
        String code = Texts.blankToNull(report.gridCode());
        if (code == null) {
            return atPoint.map(Spot::of).orElse(Spot.UNKNOWN);
        }
        GridCode grid;
        try {
            grid = new GridCode(code);
        } catch (Invalid e) {
            violations.add(new Violation("gridCode", "casework.input.grid", code));
            return Spot.UNKNOWN;
        }
        boolean known =
                organisation.unit(grid.unit()).filter(Unit::isGrid).isPresent() && organisation.inForce(grid.unit());
        if (!known) {
            violations.add(new Violation("gridCode", "casework.input.grid", code));
        } else if (atPoint.isPresent() && !atPoint.get().equals(grid)) {
            violations.add(new Violation(
                    "gridCode",
                    "casework.input.gridContradicts",
                    code,
                    atPoint.get().value()));
        }
        return Spot.of(grid);
    }

    /** The place of a report that names none: what staff see is where they are; of all else nothing is known. */
    Spot assumed(String channel, UnitCode reporter) {
        if (!SEEN_BY_STAFF.contains(channel)) {
            return Spot.UNKNOWN;
        }
        return organisation
                .unit(reporter)
                .map(u -> u.isGrid() ? Spot.of(new GridCode(u.code().value())) : Spot.of(u.code(), division(u)))
                .orElse(Spot.UNKNOWN);
    }

    private static DivisionCode division(Unit unit) {
        return unit.code().value().matches("\\d{9}|\\d{12}")
                ? new DivisionCode(unit.code().value())
                : unit.division();
    }

    private Optional<GridCode> atPoint(NewReport.Location location, List<Violation> violations) {
        if (location == null || (location.lon() == null && location.lat() == null)) {
            return Optional.empty();
        }
        Double lon = location.lon();
        Double lat = location.lat();
        if (lon == null || lat == null) {
            violations.add(new Violation(lon == null ? "location.lon" : "location.lat", "casework.input.lonAndLat"));
            return Optional.empty();
        }
        boolean onEarth = Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
        Optional<GridCode> grid = onEarth ? locator.locate(lon, lat) : Optional.empty();
        if (grid.isEmpty() && !(onEarth && locator.inCounty(lon, lat))) {
            violations.add(new Violation("location", "casework.input.outsideCounty", lon.toString(), lat.toString()));
        }
        return grid;
    }
}
