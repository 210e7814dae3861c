package gezhi.casework;

import gezhi.access.CurrentUser;
import gezhi.access.Permissions;
import gezhi.casework.internal.Figures;
import gezhi.casework.internal.model.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Figures over cases within what the current user may see: the county, or the own territory. Cases taken over from older
 * systems are left out.
 */
@ApplicationScoped
public class CaseStatistics {

    @Inject
    private Figures figures;

    @Inject
    private CurrentUser currentUser;

    /**
     * Cases that ended settled in a span of time.
     *
     * @param late those that ended after the deadline of the whole case
     * @param onSpot those that a grid worker settled on the spot (当场办结)
     * @param handled those that a unit handled
     * @param reworked those of the handled that had to be reworked (返工) at least once
     */
    public record Closings(long total, long late, long onSpot, long handled, long reworked) {

        /** Nothing was closed. */
        public static final Closings NONE = new Closings(0, 0, 0, 0, 0);

        /** Both together. */
        public Closings plus(Closings other) {
            return new Closings(
                    total + other.total,
                    late + other.late,
                    onSpot + other.onSpot,
                    handled + other.handled,
                    reworked + other.reworked);
        }
    }

    /** How many cases were reported, and how many ended settled, on a day. */
    public record Day(long reported, long settled) {}

    /** What was closed in a span of time, by township; cases without one stand under the empty text. Two statements. */
    @RequiresPermissions(Permissions.BOARD_READ)
    public Map<String, Closings> closings(Instant from, Instant to) {
        return figures.closings(from, to, Actor.of(currentUser.get()));
    }

    /** Reports and settlements by day of the county's zone, both days included; no day is left out. Two statements. */
    @RequiresPermissions(Permissions.BOARD_READ)
    public Map<LocalDate, Day> days(LocalDate from, LocalDate to) {
        return figures.days(from, to, Actor.of(currentUser.get()));
    }
}
