package gezhi.ops.generate;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Removes cases again that were only written to measure something: by their identifiers, which tell when they were made. */
public final class Forgetting {

    private Forgetting() {}

    /**
     * Removes all cases made since a moment with everything that belongs to them, and has the boards count without them.
     *
     * @param connection of a superuser: row-level security and append-only tables let nobody else
     */
    public static void casesSince(Connection connection, Instant since) throws SQLException {
        UUID first = new UUID(since.toEpochMilli() << 16, 0);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String column : List.of("case_id", "id")) {
                for (String table : tables(connection, column)) {
                    statement.execute("delete from " + table + " where " + column + " >= '" + first
                            + "' and tenant_id = any (array(select code from platform_county))");
                }
            }
            statement.execute("set session_replication_role = origin");
        }
        CaseTables.tally(connection);
        CaseTables.settle(connection);
    }

    // What names its case goes by the case, as cases that were there before go on, too; the rest by itself.
    private static List<String> tables(Connection connection, String column) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var question = connection.prepareStatement("select c.relname from pg_class c join pg_attribute a"
                + " on a.attrelid = c.oid and a.attname = ? and a.atttypid = 'uuid'::regtype and not a.attisdropped"
                + " where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace"
                + " and (c.relname like 'case\\_%' or c.relname = 'access_audit') and (a.attname = 'case_id' or not exists"
                + " (select from pg_attribute o where o.attrelid = c.oid and o.attname = 'case_id')) order by 1")) {
            question.setString(1, column);
            try (var answer = question.executeQuery()) {
                while (answer.next()) {
                    tables.add(answer.getString(1));
                }
            }
        }
        return tables;
    }
}
