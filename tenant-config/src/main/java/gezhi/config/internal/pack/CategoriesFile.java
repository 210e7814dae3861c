package gezhi.config.internal.pack;

import gezhi.config.internal.Findings;
import gezhi.config.pack.CategoryRow;
import gezhi.config.pack.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads {@code categories.csv}. */
public final class CategoriesFile {

    /** Name of the file, also of the set that ships. */
    public static final String NAME = "categories.csv";

    private static final List<String> COLUMNS = List.of(
            "set",
            "majorCode",
            "major",
            "minorCode",
            "minor",
            "level",
            "conditionCode",
            "condition",
            "limit",
            "limitType",
            "limitText",
            "evidence",
            "closingCode",
            "closing");

    /** Columns that a file may do without. */
    private static final List<String> OPTIONAL = List.of("setVersion", "lead", "coHandlers");

    private CategoriesFile() {}

    /** The set that ships, for counties that bring none. */
    public static Document shipped() {
        try (InputStream in = CategoriesFile.class.getResourceAsStream("/gezhi/config/" + NAME)) {
            return new Document(NAME, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows, as written. */
    public static List<CategoryRow> read(Document document, Findings findings) {
        return CsvTable.read(document, COLUMNS, OPTIONAL, findings).stream()
                .map(row -> new CategoryRow(
                        row.at().line(),
                        row.get("set"),
                        row.get("majorCode"),
                        row.get("major"),
                        row.get("minorCode"),
                        row.get("minor"),
                        row.get("level"),
                        row.get("conditionCode"),
                        row.get("condition"),
                        row.get("limit"),
                        row.get("limitType"),
                        row.get("limitText"),
                        row.get("evidence"),
                        row.get("closingCode"),
                        row.get("closing"),
                        row.get("setVersion"),
                        row.get("lead"),
                        row.get("coHandlers")))
                .toList();
    }
}
