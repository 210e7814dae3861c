package gezhi.ops.bench;

import gezhi.ops.bench.BusyDesks.Desk;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the floor reads: the statements of a queue's page and of a dashboard made by scans. */
final class FloorReads {

    /** What a row of a list shows; a column that the table does not have any more is left out. */
    private static final List<String> LIST = List.of(
            "id",
            "number",
            "version",
            "title",
            "channel",
            "case_level",
            "state",
            "category",
            "township",
            "village",
            "grid",
            "place_unit",
            "holder",
            "desk",
            "assignee",
            "reported_at",
            "ended_at",
            "yellow_at",
            "due_at",
            "case_due_at",
            "step_at",
            "supervision",
            "returns",
            "reworks",
            "legacy");

    private FloorReads() {}

    /** The 20 most urgent open cases that the unit holds, and one more to know whether a page follows. */
    static String queue(Desk desk, Set<String> columns) {
        return FloorTemplate.transaction(
                desk.account().county(),
                "",
                List.of("select " + LIST.stream().filter(columns::contains).collect(Collectors.joining(", "))
                        + " from case_file where tenant_id = "
                        + RowCopy.quote(desk.account().county())
                        + " and ended_at is null and holder = "
                        + RowCopy.quote(desk.account().unit()) + " and state in ("
                        + desk.states().stream().map(RowCopy::quote).collect(Collectors.joining(", "))
                        + ") order by due_at, id limit 21"));
    }

    /**
     * Over 30 days of a county: open by township and state with their lamps, reports and settlements a day, settled by
     * township, and the five most urgent.
     */
    static String board(String county) {
        String of = " from case_file where tenant_id = " + RowCopy.quote(county);
        String month = "now() - interval '30 days'";
        return FloorTemplate.transaction(
                county,
                "",
                List.of(
                        "select township, state, count(*), count(*) filter (where due_at < now()),"
                                + " count(*) filter (where due_at >= now() and yellow_at <= now())" + of
                                + " and ended_at is null group by township, state",
                        "select date_trunc('day', reported_at), count(*)" + of + " and reported_at >= " + month
                                + " group by 1",
                        "select date_trunc('day', ended_at), count(*)" + of + " and ended_at >= " + month
                                + " group by 1",
                        "select township, count(*), count(*) filter (where settled_on_spot),"
                                + " count(*) filter (where ended_at > case_due_at), count(*) filter (where reworks > 0)"
                                + of
                                + " and ended_at >= " + month + " group by township",
                        "select id, number, title, state, holder, due_at" + of
                                + " and ended_at is null order by due_at, id limit 5"));
    }

    /** The columns of a table. */
    static Set<String> columns(Connection connection, String table) throws SQLException {
        try (var rows = connection.getMetaData().getColumns(null, null, table, null)) {
            Set<String> columns = new HashSet<>();
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
            return columns;
        }
    }
}
