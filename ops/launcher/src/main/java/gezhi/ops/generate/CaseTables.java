package gezhi.ops.generate;

import gezhi.kernel.CountyCode;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the loading asks of the database beside the rows. */
final class CaseTables {

    private CaseTables() {}

    /** Makes a session one for loading: it does not wait for the disk at each commit. */
    static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
        }
        connection.setAutoCommit(false);
    }

    /** About how many cases there are. */
    static long estimate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select greatest(reltuples, 0)::bigint from pg_class where oid = 'case_file'::regclass")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** Takes the numbers of a county's cases; returns for each day the last one that was given out before. */
    static int[] numbers(Connection connection, CountyCode county, Timeline timeline, int[] perDay)
            throws SQLException {
        int[] before = new int[perDay.length];
        LocalDate first = timeline.date(0);
        var days = new Date[perDay.length];
        var counts = new Integer[perDay.length];
        for (int day = 0; day < perDay.length; day++) {
            days[day] = Date.valueOf(timeline.date(day));
            counts[day] = perDay[day];
        }
        try (var taking = connection.prepareStatement("insert into case_number_block (tenant_id, day, taken)"
                + " select ?, d, n from unnest(?, ?) as t (d, n) where n > 0"
                + " on conflict (tenant_id, day) do update set taken = case_number_block.taken + excluded.taken"
                + " returning day, taken")) {
            taking.setString(1, county.value());
            taking.setArray(2, connection.createArrayOf("date", days));
            taking.setArray(3, connection.createArrayOf("int4", counts));
            try (var answer = taking.executeQuery()) {
                while (answer.next()) {
                    int day = (int) (answer.getObject(1, LocalDate.class).toEpochDay() - first.toEpochDay());
                    before[day] = answer.getInt(2) - perDay[day];
                }
            }
        }
        return before;
    }

    /** Adds what the boards count of the new cases, in the days of China's zone, which is that of every template. */
    static void tally(Connection connection) throws SQLException {
        String figures = "reported, settled, late, on_spot, handled, reworked";
        String sums = Arrays.stream(figures.split(", "))
                .map(figure -> figure + " = command_tally." + figure + " + excluded." + figure)
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("set work_mem = '256MB'");
            // As whoever else recounts does (ops/runbook, Figures of the board), so that nothing is added twice.
            statement.execute("select pg_advisory_xact_lock(hashtext('command.recount'), hashtext(code))"
                    + " from platform_county order by code");
            // A day after the other, as they are written in life: reading them costs by where they lie.
            statement.execute(
                    "insert into command_tally (tenant_id, day, township, " + figures + ") select tenant_id, day,"
                            + " township, " + figures + " from command_tally_difference order by day, tenant_id"
                            + " on conflict (tenant_id, day, township) do update set " + sums);
            statement.execute(
                    "insert into command_tally_open (tenant_id, township, open, open_legacy) select tenant_id,"
                            + " township, open, open_legacy from command_tally_open_difference"
                            + " on conflict (tenant_id, township) do update set open = command_tally_open.open + excluded.open,"
                            + " open_legacy = command_tally_open.open_legacy + excluded.open_legacy");
            statement.execute("reset work_mem");
        }
        connection.commit();
    }

    /** Brings statistics and visibility up to date, so that nothing of this is left to be done while somebody measures. */
    static void settle(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) " + String.join(", ", Sizes.OF_CASES)
                    + ", command_tally, command_tally_open, access_account, access_post,"
                    + " grid_unit, grid_division, grid_cell, config_version, platform_county");
            statement.execute("checkpoint");
        }
    }
}
