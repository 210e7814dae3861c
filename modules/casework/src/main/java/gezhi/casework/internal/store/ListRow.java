package gezhi.casework.internal.store;

import gezhi.tenancy.NativeSql;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** A row of a list as the database gives it, before names are put to its codes. */
@NativeSql("a row as the driver gives it")
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

    /** The columns, in the order of {@link #of}. */
    static final String COLUMNS = "c.id, c.number, c.version, c.title, c.channel, c.case_level, c.state, c.category,"
            + " c.township, c.village, c.grid, c.place_unit, c.holder, c.desk, c.assignee, c.reported_at, c.ended_at,"
            + " c.yellow_at, c.due_at, c.case_due_at, c.step_at, c.supervision, c.returns, c.reworks, c.legacy";

    static ListRow of(Object[] row) {
        int i = 0;
        return new ListRow(
                (UUID) row[i++],
                (String) row[i++],
                (Integer) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                (String) row[i++],
                instant(row[i++]),
                instant(row[i++]),
                instant(row[i++]),
                instant(row[i++]),
                instant(row[i++]),
                instant(row[i++]),
                (String) row[i++],
                (Integer) row[i++],
                (Integer) row[i++],
                (Boolean) row[i]);
    }

    static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
