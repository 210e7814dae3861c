package gezhi.casework.imports;

import gezhi.casework.imports.MessageRows.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Files of messages and what is read out of them. */
final class FileFixture {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final String HEADER = "id,reporter,reported_at,title,text,against,for\n";
    static final String HEADER_WITH_REPLIES = "id,reporter,reported_at,title,text,reply,replied_at\n";

    private FileFixture() {}

    static List<Reading> read(String text, boolean withReplies) {
        try (Reader reader = new StringReader(text)) {
            return read(reader, withReplies);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static List<Reading> read(Reader reader, boolean withReplies) throws IOException {
        CsvRows rows = new CsvRows(reader);
        MessageRows messages = new MessageRows(Columns.of(rows.next(), withReplies), withReplies, ZONE, NOW);
        List<Reading> readings = new ArrayList<>();
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            if (!row.blank()) {
                readings.add(messages.read(row));
            }
        }
        return readings;
    }

    static Reading only(String row, boolean withReplies) {
        List<Reading> readings = read((withReplies ? HEADER_WITH_REPLIES : HEADER) + row + "\n", withReplies);
        if (readings.size() != 1) {
            throw new AssertionError(readings.size() + " rows in: " + row);
        }
        return readings.get(0);
    }

    static MessageFile received(byte[] bytes) throws IOException {
        return MessageFile.receive(new ByteArrayInputStream(bytes));
    }

    static MessageFile received(String text) throws IOException {
        return received(text.getBytes(StandardCharsets.UTF_8));
    }
}
