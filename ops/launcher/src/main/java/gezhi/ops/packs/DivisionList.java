package gezhi.ops.packs;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the copied division lists: {@code <pack>-townships.csv} and {@code <pack>-villages.csv}. */
final class DivisionList {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private DivisionList() {}

    /** The county's townships in the order of their codes, each with its villages. */
    static List<Township> read(Path folder, String pack) throws IOException {
        List<Village> villages = rows(folder.resolve(pack + "-villages.csv")).stream()
                .map(row -> new Village(row.get("code12"), row.get("name"), row.get("type"), row.get("townshipCode")))
                .toList();
        return rows(folder.resolve(pack + "-townships.csv")).stream()
                .map(row -> new Township(
                        row.get("code9"),
                        row.get("name"),
                        row.get("type"),
                        villages.stream()
                                .filter(village -> village.township().equals(row.get("code9")))
                                .collect(Collectors.toList())))
                .toList();
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return FORMAT.parse(reader).getRecords();
        }
    }
}
