package gezhi.casework.imports;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line line on which it begins
 * @param fields its values; empty when the row is broken
 * @param fault message code of what is broken, null when it is well-formed
 */
record CsvRow(int line, List<String> fields, String fault) {

    /** A line with nothing on it. */
    boolean blank() {
        return fault == null && fields.size() == 1 && fields.get(0).isBlank();
    }
}
