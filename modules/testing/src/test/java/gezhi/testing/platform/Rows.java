package gezhi.testing.platform;

import gezhi.ops.Platform;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What stands in the database, seen by its superuser: the proof of what was written and what was not. */
public final class Rows {

    /** Number blocks are taken in a transaction of their own, with gaps; figures are added up by a job at any moment. */
    private static final Set<String> MAY_CHANGE =
            Set.of("case_number_block", "command_tally", "command_tally_change", "command_tally_open");

    private final Platform platform;

    /** The database of a platform. */
    public Rows(Platform platform) {
        this.platform = platform;
    }

    /** A connection of the superuser, whom row-level security does not bind. */
    public Connection connect() throws SQLException {
        return platform.database().connect(platform.superuser().orElseThrow());
    }

    /** All tables of counties, by the catalogue. */
    public List<String> countyTables() throws SQLException {
        return strings(
                "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'"
                        + " where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace"
                        + " and not a.attisdropped order by 1");
    }

    /** How many rows of a county each table has; the audit trail and all else that a refused request must not touch. */
    public Map<String, Long> of(String county) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = connect()) {
            for (String table : countyTables()) {
                if (MAY_CHANGE.contains(table)) {
                    continue;
                }
                try (var statement =
                        connection.prepareStatement("select count(*) from " + table + " where tenant_id = ?")) {
                    statement.setString(1, county);
                    var row = statement.executeQuery();
                    row.next();
                    counts.put(table, row.getLong(1));
                }
            }
        }
        return counts;
    }

    /** The first column of a query. */
    public List<String> strings(String query, String... parameters) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            var rows = statement.executeQuery();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** Runs a statement as the superuser; says how many rows it changed. */
    public int change(String statement, String... parameters) throws SQLException {
        try (Connection connection = connect();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setString(i + 1, parameters[i]);
            }
            return prepared.executeUpdate();
        }
    }
}
