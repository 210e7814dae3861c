package gezhi.ops.generate;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A table whose rows are entities of the server, each column being a field as the mapping says. */
final class EntityTable {

    private final Table table;
    private final Field[] fields;
    private final Field id;
    private final Field version;

    private EntityTable(Table table, Field[] fields, Field id, Field version) {
        this.table = table;
        this.fields = fields;
        this.id = id;
        this.version = version;
    }

    /** Matches the columns of the table with the fields of the entity. */
    static EntityTable of(Connection connection, String name, Class<?> entity) throws SQLException {
        Table table = Table.read(connection, name);
        Map<String, Field> mapped = new HashMap<>();
        for (Class<?> c = entity; c != Object.class; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    mapped.putIfAbsent(column(field), field);
                }
            }
        }
        Field[] fields = table.columns().stream().map(mapped::get).toArray(Field[]::new);
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] == null) {
                throw new IllegalStateException("no field of " + entity.getSimpleName() + " is mapped to the column "
                        + table.columns().get(i) + " of " + name);
            }
        }
        return new EntityTable(table, fields, mapped.get("id"), mapped.get("version"));
    }

    /** Gives an entity its identifier. */
    void identify(Object entity, UUID value) {
        try {
            id.set(entity, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives an entity the version that it has after so many transactions. */
    void version(Object entity, int value) {
        try {
            version.setInt(entity, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a row. */
    void add(Object entity) {
        Object[] values = new Object[fields.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = fields[i].get(entity);
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        table.add(values);
    }

    String name() {
        return table.name();
    }

    /** How many rows have been written. */
    long sent() {
        return table.sent();
    }

    /** Writes the waiting rows. */
    void send(Connection connection) throws SQLException {
        table.send(connection);
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column != null && !column.name().isEmpty()
                ? column.name()
                : field.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
