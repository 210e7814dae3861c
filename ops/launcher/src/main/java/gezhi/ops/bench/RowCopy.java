package gezhi.ops.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of a table written as an INSERT: every column that the table has, with the values of a real row. So a statement
 * stays true when the table changes. Instants keep their distance from the row's own instant, which becomes now.
 */
final class RowCopy {

    /** From here on an instant means never. */
    private static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

    private final String table;
    private static final String UNIQUE_TEXTS = "select distinct a.attname from pg_index i join pg_attribute a"
            + " on a.attrelid = i.indrelid and a.attnum = any(i.indkey) where i.indrelid = ?::regclass"
            + " and i.indisunique and not i.indisprimary and a.attname <> 'tenant_id'"
            + " and a.atttypid in ('text'::regtype, 'varchar'::regtype)";

    private final Map<String, String> values;
    private final Set<String> uniqueTexts;

    private RowCopy(String table, Map<String, String> values, Set<String> uniqueTexts) {
        this.table = table;
        this.values = values;
        this.uniqueTexts = uniqueTexts;
    }

    /**
     * Reads the first row that is found.
     *
     * @param condition behind {@code from table}, with its parameters as question marks
     * @param instant the column with the instant at which the row was written
     */
    static Optional<RowCopy> read(
            Connection connection, String table, String condition, String instant, Object... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement("select * from " + table + " " + condition)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            ResultSet row = statement.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            Instant base = row.getObject(instant, OffsetDateTime.class).toInstant();
            Map<String, String> values = new LinkedHashMap<>();
            var columns = row.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                values.put(columns.getColumnName(i), literal(row, i, columns.getColumnTypeName(i), base));
            }
            return Optional.of(new RowCopy(table, values, uniqueTexts(connection, table)));
        }
    }

    /** The same with something added, SQL of a text, to each text that may stand in the table only once. */
    RowCopy varied(String addition) {
        var changed = new LinkedHashMap<>(values);
        uniqueTexts.forEach(column -> changed.computeIfPresent(
                column, (name, old) -> old.equals("null") ? old : "left(" + old + ", 100) || '-' || " + addition));
        return new RowCopy(table, changed, uniqueTexts);
    }

    private static Set<String> uniqueTexts(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement(UNIQUE_TEXTS)) {
            statement.setString(1, table);
            var rows = statement.executeQuery();
            Set<String> columns = new HashSet<>();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            return columns;
        }
    }

    /** The same with SQL for some columns; those that the table does not have are left out. */
    RowCopy with(Map<String, String> others) {
        var changed = new LinkedHashMap<>(values);
        others.forEach((column, sql) -> changed.computeIfPresent(column, (name, old) -> sql));
        return new RowCopy(table, changed, uniqueTexts);
    }

    boolean has(String column) {
        return values.containsKey(column);
    }

    /** SQL of a column's value. */
    String value(String column) {
        return values.get(column);
    }

    /** Writes one row. */
    String insert() {
        return "insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                + String.join(", ", values.values()) + ")";
    }

    /** Writes a row for each row of the source. */
    String insertFrom(String source) {
        return "insert into " + table + " (" + String.join(", ", values.keySet()) + ") select "
                + String.join(", ", values.values()) + " from " + source;
    }

    /** Sets the columns to other SQL; those that the table does not have are left out. */
    String update(Map<String, String> others, String condition) {
        return others.entrySet().stream()
                .filter(each -> has(each.getKey()))
                .map(each -> each.getKey() + " = " + each.getValue())
                .collect(Collectors.joining(", ", "update " + table + " set ", " where " + condition));
    }

    private static String literal(ResultSet row, int column, String type, Instant base) throws SQLException {
        if (row.getObject(column) == null) {
            return "null";
        }
        return switch (type) {
            case "bool", "int2", "int4", "int8", "numeric" ->
                row.getString(column).equals("t")
                        ? "true"
                        : row.getString(column).equals("f") ? "false" : row.getString(column);
            case "timestamptz" ->
                instant(row.getObject(column, OffsetDateTime.class).toInstant(), base);
            case "text", "varchar", "bpchar" -> quote(row.getString(column));
            default -> quote(row.getString(column)) + "::" + type;
        };
    }

    private static String instant(Instant at, Instant base) {
        return at.isBefore(NEVER)
                ? "now() + interval '" + (at.getEpochSecond() - base.getEpochSecond()) + " seconds'"
                : "to_timestamp(" + at.getEpochSecond() + ")";
    }

    /** A text as SQL without colons, which pgbench would take for its variables. */
    static String quote(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return quoted.matches("(?s).*[:\\\\\\r\\n].*")
                ? "E"
                        + quoted.replace("\\", "\\\\")
                                .replace(":", "\\x3a")
                                .replace("\r", "\\r")
                                .replace("\n", "\\n")
                : quoted;
    }
}
