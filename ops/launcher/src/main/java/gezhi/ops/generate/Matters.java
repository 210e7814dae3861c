package gezhi.ops.generate;

import gezhi.demo.internal.ShippedRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.apache.commons.csv.CSVRecord;

/** What people write: reports by category as the demo tells them, opinions by operation, places, names. */
final class Matters {

    private static final Matter OTHER =
            new Matter(List.of("{p}有情况需处理", "{p}群众反映问题"), "{p}附近居民反映有情况需要处理，请安排人员到现场核实并答复。", "已到现场处理，情况已恢复正常。");

    private final Map<String, Matter> matters = new HashMap<>();
    private final Map<String, List<String>> sayings = new HashMap<>();

    private record Matter(List<String> titles, String text, String done) {}

    private Matters() {}

    /** Reads what is shipped. */
    static Matters shipped() {
        Matters matters = new Matters();
        for (CSVRecord row : ShippedRows.of("/gezhi/demo/matters.csv")) {
            matters.matters.put(
                    row.get("category"),
                    new Matter(List.of(row.get("titles").split("/")), row.get("text"), row.get("done")));
        }
        for (CSVRecord row : ShippedRows.of("/gezhi/ops/generate/sayings.csv")) {
            matters.sayings
                    .computeIfAbsent(row.get("of"), of -> new ArrayList<>())
                    .add(row.get("text"));
        }
        return matters;
    }

    /** A place in words. */
    String place(RandomGenerator chance) {
        return saying("PLACE", chance)
                + (chance.nextInt(3) == 0 ? "" : (1 + chance.nextInt(180)) + saying("WHERE", chance));
    }

    /** A title for a matter of the category at a place. */
    String title(String category, String place, RandomGenerator chance) {
        List<String> titles = matters.getOrDefault(category, OTHER).titles();
        return titles.get(chance.nextInt(titles.size())).replace("{p}", place);
    }

    /** What was seen, in one to three sentences. */
    String text(String category, String place, RandomGenerator chance) {
        String text = matters.getOrDefault(category, OTHER).text().replace("{p}", place);
        int more = chance.nextInt(3);
        for (int i = 0; i < more; i++) {
            text += saying("MORE", chance);
        }
        return text;
    }

    /** What was done about it. */
    String done(String category) {
        return matters.getOrDefault(category, OTHER).done();
    }

    /** What somebody says to an operation, or another text by its name; null when nothing. */
    String saying(String of, RandomGenerator chance) {
        List<String> all = sayings.get(of);
        if (all == null) {
            return null;
        }
        String said = all.get(chance.nextInt(all.size()));
        return said.isEmpty() ? null : said;
    }

    /** A citizen's name. */
    String citizen(RandomGenerator chance) {
        return saying("SURNAME", chance) + saying("GIVEN", chance);
    }

    /** A telephone number that no network gives out. */
    static String phone(RandomGenerator chance) {
        return String.valueOf(12_000_000_000L + chance.nextInt(100_000_000));
    }
}
