package gezhi.config.internal.pack;

import gezhi.config.internal.Findings;
import gezhi.config.internal.Names;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.pack.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file (RFC 4180) with a heading: its rows by column name, each with its line. */
final class CsvTable {

    /** A row; values are stripped of blanks around them. */
    record Row(Mark at, Map<String, String> values) {

        String get(String column) {
            return values.getOrDefault(column, "");
        }
    }

    private static final int LONGEST = 4_000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private final Document document;
    private final List<String> optional;
    private final Findings findings;
    private final List<Row> rows = new ArrayList<>();
    private List<String> heading = List.of();
    private int line = 1;
    private int read;

    private CsvTable(Document document, List<String> optional, Findings findings) {
        this.document = document;
        this.optional = optional;
        this.findings = findings;
    }

    /** The rows that have the form of the file; the others are findings. */
    static List<Row> read(Document document, List<String> columns, Findings findings) {
        return read(document, columns, List.of(), findings);
    }

    /** The same for a file that may have some columns more. */
    static List<Row> read(Document document, List<String> columns, List<String> optional, Findings findings) {
        CsvTable table = new CsvTable(document, optional, findings);
        table.read(columns);
        return table.rows;
    }

    private void read(List<String> columns) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.parse(document.text(), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                findings.error(Mark.of(document.file()), "emptyFile", String.join(",", columns));
                return;
            }
            if (heading(records.next(), columns)) {
                while (records.hasNext() && !findings.full()) {
                    row(records.next());
                }
            }
        } catch (UncheckedIOException | IOException | IllegalStateException e) {
            findings.error(new Mark(document.file(), line + 1), "quoting");
        }
    }

    private boolean heading(CSVRecord record, List<String> columns) {
        heading = record.stream().map(String::strip).toList();
        Mark at = at(record);
        List<String> missing =
                columns.stream().filter(c -> !heading.contains(c)).toList();
        if (!missing.isEmpty()) {
            findings.error(at, "columnsMissing", String.join(", ", missing), String.join(",", columns));
            return false;
        }
        for (int i = 0; i < heading.size(); i++) {
            String column = heading.get(i);
            if (heading.indexOf(column) < i) {
                findings.error(at, "columnTwice", column);
                return false;
            }
            if (!columns.contains(column) && !optional.contains(column)) {
                findings.warning(at, "columnUnknown", column, Names.nearest(column, columns));
            }
        }
        return true;
    }

    private void row(CSVRecord record) {
        Mark at = at(record);
        if (record.stream().allMatch(String::isBlank)) {
            return;
        }
        if (record.size() != heading.size()) {
            findings.error(at, "fields", record.size(), heading.size());
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            String value = record.get(i).strip();
            if (CONTROL.matcher(value).find()) {
                findings.error(at, "controlCharacter", heading.get(i));
                return;
            }
            if (value.length() > LONGEST) {
                findings.error(at, "valueTooLong", heading.get(i), LONGEST);
                return;
            }
            values.put(heading.get(i), value);
        }
        rows.add(new Row(at, values));
    }

    /** Counts lines on from the record before, since values may hold line breaks and lines may be empty. */
    private Mark at(CSVRecord record) {
        String text = document.text();
        int start = (int) record.getCharacterPosition();
        while (start < text.length() && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
            start++;
        }
        for (; read < start; read++) {
            if (text.charAt(read) == '\n') {
                line++;
            }
        }
        return new Mark(document.file(), line);
    }
}
