package gezhi.ops.distribution;

import gezhi.ops.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes {@code ops/runbook/distributed-database.md}: the statements that spread the tables of an installation over the
 * nodes of Citus, a PostgreSQL extension, by county. The text around them is kept in a template.
 */
public final class Distribution {

    /** What Liquibase keeps; read by whoever migrates and by each server once, and never joined. */
    private static final Set<String> LOCAL = Set.of("databasechangelog", "databasechangeloglock");

    private Distribution() {}

    /** The document for the tables of a database. */
    public static String document(Database database) throws SQLException {
        try (Connection connection = database.connect(database.owner())) {
            return document(Catalogue.read(connection));
        }
    }

    static String document(Catalogue catalogue) {
        String first = catalogue.countyTables().get(0);
        List<String> others =
                catalogue.countyTables().subList(1, catalogue.countyTables().size());
        return template()
                .replace("{count}", Integer.toString(catalogue.countyTables().size()))
                .replace(
                        "{drop}",
                        lines(
                                catalogue.foreignKeys(),
                                key -> "alter table " + key.table() + " drop constraint " + key.name() + ";"))
                .replace("{reference}", lines(shared(catalogue), t -> "select create_reference_table('" + t + "');"))
                .replace(
                        "{distribute}",
                        "select create_distributed_table('" + first + "', 'tenant_id', colocate_with => 'none');\n"
                                + lines(
                                        others,
                                        t -> "select create_distributed_table('" + t
                                                + "', 'tenant_id', colocate_with => '" + first + "');"))
                .replace(
                        "{add}",
                        lines(
                                catalogue.foreignKeys(),
                                key -> "alter table " + key.table() + " add constraint " + key.name() + " "
                                        + key.definition() + ";"))
                .replace("{local}", LOCAL.stream().sorted().collect(Collectors.joining("`, `", "`", "`")));
    }

    private static List<String> shared(Catalogue catalogue) {
        return catalogue.sharedTables().stream()
                .filter(table -> !LOCAL.contains(table))
                .toList();
    }

    private static <T> String lines(List<T> items, Function<T, String> line) {
        return items.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String template() {
        try (var text = Distribution.class.getResourceAsStream("distributed-database.md")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
