package gezhi.demo.internal;

import gezhi.config.Categories;
import gezhi.config.Category;
import gezhi.config.ClosingCondition;
import gezhi.config.FilingCondition;
import gezhi.kernel.TimeLimit;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The categories that ship with the county configuration. */
final class ShippedCategories {

    private ShippedCategories() {}

    static Categories read() {
        Map<String, List<CSVRecord>> byCode = new LinkedHashMap<>();
        try (Reader reader = new InputStreamReader(
                Categories.class.getResourceAsStream("/gezhi/config/categories.csv"), StandardCharsets.UTF_8)) {
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .forEach(r -> byCode.computeIfAbsent(code(r), c -> new ArrayList<>())
                            .add(r));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Categories(
                byCode.entrySet().stream()
                        .map(e -> category(e.getKey(), e.getValue()))
                        .toList(),
                "COUNTY");
    }

    private static Category category(String code, List<CSVRecord> rows) {
        CSVRecord first = rows.get(0);
        return new Category(
                code,
                first.get("set"),
                first.get("majorCode"),
                first.get("major"),
                first.get("minorCode"),
                first.get("minor"),
                first.get("level"),
                rows.stream().map(r -> condition(code, r)).toList());
    }

    private static FilingCondition condition(String code, CSVRecord row) {
        String own = code + "-" + row.get("conditionCode");
        return new FilingCondition(
                own,
                row.get("condition"),
                TimeLimit.parse(row.get("limit") + " " + row.get("limitType")),
                row.get("limitText"),
                row.get("evidence"),
                List.of(new ClosingCondition(own + "-" + row.get("closingCode"), row.get("closing"))));
    }

    private static String code(CSVRecord row) {
        return row.get("set") + "-" + row.get("majorCode") + row.get("minorCode");
    }
}
