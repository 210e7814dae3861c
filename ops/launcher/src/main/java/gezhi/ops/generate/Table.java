package gezhi.ops.generate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/** A table with its columns as the database has them, and the rows that are on their way into it. */
final class Table {

    private final String name;
    private final List<String> columns;
    private final List<String> types;
    private final BinaryRows rows = new BinaryRows();

    private Table(String name, List<String> columns, List<String> types) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.types = List.copyOf(types);
    }

    /** Reads the columns from the catalogue. */
    static Table read(Connection connection, String name) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> types = new ArrayList<>();
        try (var question = connection.prepareStatement(
                "select a.attname, t.typname from pg_attribute a join pg_type t on t.oid = a.atttypid"
                        + " where a.attrelid = to_regclass(?) and a.attnum > 0 and not a.attisdropped"
                        + " order by a.attnum")) {
            question.setString(1, name);
            try (var answer = question.executeQuery()) {
                while (answer.next()) {
                    columns.add(answer.getString(1));
                    types.add(answer.getString(2));
                }
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalStateException("there is no table " + name);
        }
        return new Table(name, columns, types);
    }

    String name() {
        return name;
    }

    List<String> columns() {
        return columns;
    }

    /** Adds a row; values in the order of {@link #columns()}. */
    void add(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(name + " has " + columns.size() + " columns, not " + values.length);
        }
        rows.row(values.length);
        for (int i = 0; i < values.length; i++) {
            put(types.get(i), values[i]);
        }
    }

    /** How many rows are waiting. */
    int waiting() {
        return rows.rows();
    }

    /** Writes the waiting rows. */
    void send(Connection connection) throws SQLException {
        rows.send(
                connection.unwrap(PGConnection.class),
                "copy " + name + " (" + String.join(", ", columns) + ") from stdin (format binary)");
    }

    private void put(String type, Object value) {
        if (value == null) {
            rows.nothing();
            return;
        }
        switch (type) {
            case "varchar", "text", "bpchar" -> rows.text(value.toString());
            case "uuid" -> rows.uuid((UUID) value);
            case "timestamptz" -> rows.instant((Instant) value);
            case "int4" -> rows.number(((Number) value).intValue());
            case "int8" -> rows.longNumber(((Number) value).longValue());
            case "float8" -> rows.fraction(((Number) value).doubleValue());
            case "bool" -> rows.truth((Boolean) value);
            case "date" -> rows.date((LocalDate) value);
            case "bytea" -> rows.bytes((byte[]) value);
            default -> throw new IllegalStateException("column of " + name + " with the unknown type " + type);
        }
    }
}
