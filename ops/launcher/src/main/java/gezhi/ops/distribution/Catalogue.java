package gezhi.ops.distribution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What PostgreSQL's catalogue says of the tables in {@code public}.
 *
 * @param countyTables tables that have a {@code tenant_id}, by name
 * @param sharedTables tables that have none, by name
 * @param foreignKeys ties between county tables, by table and name
 */
record Catalogue(List<String> countyTables, List<String> sharedTables, List<ForeignKey> foreignKeys) {

    private static final String TABLES =
            """
            select c.relname from pg_class c
             where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not c.relispartition
               and exists (select 1 from pg_attribute a
                            where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) = ?
             order by c.relname collate "C\"""";

    private static final String FOREIGN_KEYS =
            """
            select c.relname, k.conname, pg_get_constraintdef(k.oid)
              from pg_constraint k join pg_class c on c.oid = k.conrelid
             where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conparentid = 0
             order by c.relname collate "C", k.conname collate "C\"""";

    /**
     * A foreign key.
     *
     * @param table the table that refers
     * @param name the constraint's name
     * @param definition what stands behind {@code add constraint name}
     */
    record ForeignKey(String table, String name, String definition) {}

    static Catalogue read(Connection connection) throws SQLException {
        return new Catalogue(tables(connection, true), tables(connection, false), foreignKeys(connection));
    }

    private static List<String> tables(Connection connection, boolean ofCounties) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var query = connection.prepareStatement(TABLES)) {
            query.setBoolean(1, ofCounties);
            var rows = query.executeQuery();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static List<ForeignKey> foreignKeys(Connection connection) throws SQLException {
        List<ForeignKey> keys = new ArrayList<>();
        try (var query = connection.prepareStatement(FOREIGN_KEYS);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                keys.add(new ForeignKey(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return keys;
    }
}
