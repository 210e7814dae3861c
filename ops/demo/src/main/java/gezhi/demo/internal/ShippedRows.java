package gezhi.demo.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Tables of invented words that are shipped as CSV files with a header, UTF-8. */
public final class ShippedRows {

    private ShippedRows() {}

    /** @param resource absolute name of the file among the resources */
    public static List<CSVRecord> of(String resource) {
        try (Reader reader =
                new InputStreamReader(ShippedRows.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
