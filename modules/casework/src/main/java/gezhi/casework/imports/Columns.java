package gezhi.casework.imports;

import gezhi.kernel.Invalid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the columns of a file stand, by its header. Upper and lower case do not matter, nor does the order; columns that
 * the import does not know are left alone.
 */
final class Columns {

    static final String ID = "id";
    static final String REPORTER = "reporter";
    static final String REPORTED_AT = "reported_at";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String REPLY = "reply";
    static final String REPLIED_AT = "replied_at";
    static final String VOTES_FOR = "for";
    static final String VOTES_AGAINST = "against";

    private final Map<String, Integer> places;
    private final int count;

    private Columns(Map<String, Integer> places, int count) {
        this.places = places;
        this.count = count;
    }

    /**
     * Reads the header.
     *
     * @throws Invalid with the columns that are missing, or the one that stands there twice
     */
    static Columns of(CsvRow header, boolean withReplies) {
        if (header == null || header.blank() || header.fault() != null) {
            throw new Invalid("casework.import.file.noHeader");
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.fields().size(); i++) {
            String name = header.fields().get(i).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && places.put(name, i) != null) {
                throw new Invalid("casework.import.file.columnTwice", name);
            }
        }
        List<String> needed = new ArrayList<>(List.of(ID, REPORTED_AT, TITLE, TEXT));
        if (withReplies) {
            needed.addAll(List.of(REPLY, REPLIED_AT));
        }
        needed.removeAll(places.keySet());
        if (!needed.isEmpty()) {
            throw new Invalid("casework.import.file.columnMissing", String.join(", ", needed));
        }
        return new Columns(places, header.fields().size());
    }

    /** How many values a row must have. */
    int count() {
        return count;
    }

    /** The value of a row in a column, empty when the file has no such column. */
    String value(CsvRow row, String column) {
        Integer place = places.get(column);
        return place == null ? "" : row.fields().get(place);
    }
}
