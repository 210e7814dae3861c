package gezhi.ops.generate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.postgresql.PGConnection;

/** A table with its columns as the database has them, and the rows that are on their way into it. */
final class Table {

    private final String name;
    private final List<String> columns;
    private final Kind[] kinds;
    private final BinaryRows rows = new BinaryRows();
    private long sent;

    private Table(String name, List<String> columns, List<String> types) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.kinds = types.stream().map(Kind::of).toArray(Kind[]::new);
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
        if (values.length != kinds.length) {
            throw new IllegalArgumentException(name + " has " + columns.size() + " columns, not " + values.length);
        }
        rows.row(values.length);
        for (int i = 0; i < values.length; i++) {
            kinds[i].put(rows, values[i]);
        }
    }

    /** How many rows have been written. */
    long sent() {
        return sent;
    }

    /** Writes the waiting rows. */
    void send(Connection connection) throws SQLException {
        sent += rows.rows();
        rows.send(
                connection.unwrap(PGConnection.class),
                "copy " + name + " (" + String.join(", ", columns) + ") from stdin (format binary)");
    }

    /** How a value of a type of PostgreSQL is written. */
    private enum Kind {
        TEXT((rows, value) -> rows.text(value.toString()), "varchar", "text", "bpchar"),
        UUIDS((rows, value) -> rows.uuid((UUID) value), "uuid"),
        INSTANT((rows, value) -> rows.instant((Instant) value), "timestamptz"),
        INT((rows, value) -> rows.number(((Number) value).intValue()), "int4"),
        LONG((rows, value) -> rows.longNumber(((Number) value).longValue()), "int8"),
        DOUBLE((rows, value) -> rows.fraction(((Number) value).doubleValue()), "float8"),
        TRUTH((rows, value) -> rows.truth((Boolean) value), "bool"),
        DATE((rows, value) -> rows.date((LocalDate) value), "date"),
        BYTES((rows, value) -> rows.bytes((byte[]) value), "bytea"),
        UNKNOWN((rows, value) -> {
            throw new IllegalStateException("a column has a type that cannot be written");
        });

        private final BiConsumer<BinaryRows, Object> writing;
        private final List<String> types;

        Kind(BiConsumer<BinaryRows, Object> writing, String... types) {
            this.writing = writing;
            this.types = List.of(types);
        }

        static Kind of(String type) {
            for (Kind kind : values()) {
                if (kind.types.contains(type)) {
                    return kind;
                }
            }
            return UNKNOWN;
        }

        void put(BinaryRows rows, Object value) {
            if (value == null) {
                rows.nothing();
            } else {
                writing.accept(rows, value);
            }
        }
    }
}
