package gezhi.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tables that this build needs, by the changesets that make them. */
final class Tables {

    private static final String LIST = "/db/changesets";

    private Tables() {}

    /** The changesets that a database has not seen. */
    static Set<String> missing(Connection connection) throws SQLException {
        Set<String> missing = needed();
        try (var query = connection.prepareStatement("select author || ':' || id from databasechangelog");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                missing.remove(rows.getString(1));
            }
        }
        return missing;
    }

    private static Set<String> needed() {
        try (InputStream in = Tables.class.getResourceAsStream(LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
