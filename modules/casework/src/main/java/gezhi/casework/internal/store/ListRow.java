package gezhi.casework.internal.store;

import java.time.Instant;
import java.util.UUID;

/** A row of a list as the database gives it, before names are put to its codes. */
public record ListRow(
        UUID id,
        String number,
        int version,
        String title,
        String channel,
        String level,
        String state,
        String category,
        String township,
        String village,
        String grid,
        String placeUnit,
        String holder,
        String desk,
        String assignee,
        Instant reportedAt,
        Instant endedAt,
        Instant yellowAt,
        Instant dueAt,
        Instant caseDueAt,
        Instant stepAt,
        String supervision,
        int returns,
        int reworks,
        boolean legacy) {

    static final String COLUMNS = "c.id, c.number, c.version, c.title, c.channel, c.level, c.state, c.category,"
            + " c.township, c.village, c.grid, c.placeUnit, c.holder, c.desk, c.assignee, c.reportedAt, c.endedAt,"
            + " c.yellowAt, c.dueAt, c.caseDueAt, c.stepAt, c.supervision, c.returns, c.reworks, c.legacy";
}
