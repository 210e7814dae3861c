package gezhi.testing.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The tables as the server's own role sees them by plain SQL, with nothing of the platform in between. */
@ApplicationScoped
class RawRows {

    private static final String COUNTY_TABLES =
            "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'"
                    + " where c.relkind = 'r' and not a.attisdropped and c.relname not like 'command_tally%' order by c.relname";

    @Resource(lookup = "jdbc/gezhi")
    private DataSource source;

    /** Something to do on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** How many rows each county table has for a county, but for those that a job adds up at any moment; for nobody when it is empty. Call it outside a transaction. */
    Map<String, Long> counts(String county) throws SQLException {
        return as(county, connection -> {
            Map<String, Long> counts = new TreeMap<>();
            try (var tables = connection.createStatement();
                    var names = tables.executeQuery(COUNTY_TABLES)) {
                while (names.next()) {
                    String table = names.getString(1);
                    try (var count = connection.createStatement();
                            var row = count.executeQuery("select count(*) from " + table)) {
                        row.next();
                        counts.put(table, row.getLong(1));
                    }
                }
            }
            return counts;
        });
    }

    /** Writes a row as a county by plain SQL, and keeps it. */
    void write(String county, String sql) throws SQLException {
        as(county, connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
            connection.commit();
            return null;
        });
    }

    /** The first column of a query as a county sees it. */
    List<String> strings(String county, String query) throws SQLException {
        return as(county, connection -> {
            List<String> values = new ArrayList<>();
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery(query)) {
                while (found.next()) {
                    values.add(found.getString(1));
                }
            }
            return values;
        });
    }

    /** Works in a transaction of which the database knows the county; it is taken back. */
    <T> T as(String county, Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                try (var set = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
                    set.setString(1, county);
                    set.execute();
                }
                return work.on(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
