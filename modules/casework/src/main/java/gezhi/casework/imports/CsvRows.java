package gezhi.casework.imports;

import gezhi.casework.imports.Lines.Line;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV file (RFC 4180) one after the other. A row that is broken by its quotation marks is reported alone:
 * reading goes on with the line after the one on which it begins, so that one bad mark does not swallow the file.
 */
final class CsvRows {

    /** Longest row in characters; the texts that a message may have fit in with room to spare. */
    private static final int LONGEST = Lines.LONGEST;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Lines lines;

    CsvRows(Reader reader) {
        this.lines = new Lines(reader);
    }

    /** The next row, null at the end. */
    CsvRow next() throws IOException {
        Line first = lines.next();
        if (first == null) {
            return null;
        }
        List<Line> more = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        Quotes quotes = new Quotes();
        quotes.read(first.text());
        boolean cut = first.cut();
        while (quotes.open() && !cut && text.length() <= LONGEST) {
            Line line = lines.next();
            if (line == null) {
                break;
            }
            more.add(line);
            text.append('\n').append(line.text());
            quotes.read("\n" + line.text());
            cut = line.cut();
        }
        if (cut || text.length() > LONGEST) {
            lines.giveBack(more);
            return broken(first, "casework.import.row.tooLong");
        }
        List<String> fields = quotes.open() ? null : parse(text.toString());
        if (fields == null) {
            lines.giveBack(more);
            return broken(first, "casework.import.row.quotes");
        }
        return new CsvRow(first.number(), fields, null);
    }

    private static CsvRow broken(Line line, String fault) {
        return new CsvRow(line.number(), List.of(), fault);
    }

    /** The values of a row, null when a quoted value is followed by something else than the next comma. */
    private static List<String> parse(String text) {
        if (text.isEmpty()) {
            return List.of("");
        }
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1 ? records.get(0).toList() : null;
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }

    /** Follows the quotation marks of a row: a mark opens a value only at its beginning. */
    private static final class Quotes {

        private boolean open;
        private boolean atStart = true;
        private boolean closing;

        void read(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (open) {
                    inside(c);
                } else {
                    outside(c);
                }
            }
        }

        boolean open() {
            return open && !closing;
        }

        private void inside(char c) {
            if (closing) {
                closing = false;
                if (c != '"') {
                    open = false;
                    outside(c);
                }
            } else {
                closing = c == '"';
            }
        }

        private void outside(char c) {
            open = atStart && c == '"';
            atStart = c == ',';
        }
    }
}
