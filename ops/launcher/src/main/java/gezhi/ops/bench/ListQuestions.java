package gezhi.ops.bench;

import gezhi.ops.Refusal;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The addresses of a county's lists, by what is asked for, with values that cases of the county have. */
final class ListQuestions {

    private static final String CASES = "/api/v1/cases";
    private static final String COUNTY = CASES + "?queue=county&limit=20";
    private static final int EXAMPLES = 25;
    private static final int PAGES = 12;

    private ListQuestions() {}

    /** Somebody who may ask. */
    interface Asker {

        /** Reads an address. */
        Reply get(String path) throws IOException;
    }

    /** Asks for some cases and makes the questions after them. */
    static Map<String, List<String>> of(Asker asker) throws IOException {
        List<JsonObject> cases = examples(asker);
        Map<String, List<String>> questions = new LinkedHashMap<>();
        questions.put("mine", List.of(CASES + "?queue=mine&limit=20"));
        questions.put("county", List.of(COUNTY));
        questions.put("behind", behind(asker));
        for (String field : List.of("state", "category", "township", "channel")) {
            questions.put(field, filtered(cases, field));
        }
        questions.put("lamp", List.of(COUNTY + "&lamp=RED", COUNTY + "&lamp=YELLOW", COUNTY + "&lamp=NONE"));
        questions.put("rare", rare(cases));
        questions.put("title", texts(cases, "title"));
        questions.put("number", texts(cases, "caseNumber"));
        questions.put("nothing", List.of(COUNTY + "&q=" + encode("无此字样")));
        questions.put("board", List.of("/api/v1/board"));
        questions.values().removeIf(List::isEmpty);
        return questions;
    }

    private static List<JsonObject> examples(Asker asker) throws IOException {
        List<JsonObject> cases = new ArrayList<>();
        List<JsonObject> rows = items(asker, CASES + "?queue=county&limit=200");
        int step = Math.max(1, rows.size() / EXAMPLES);
        for (int i = 0; i < rows.size(); i += step) {
            cases.add(good(asker, CASES + "/" + rows.get(i).getString("caseNumber")));
        }
        if (cases.isEmpty()) {
            throw new Refusal("The county has no case whose lists could be measured.", "该区县没有案件,无法测量列表。");
        }
        return cases;
    }

    /** Pages one behind the other, each two hundred cases further. */
    private static List<String> behind(Asker asker) throws IOException {
        List<String> pages = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < PAGES; page++) {
            String next =
                    good(asker, CASES + "?queue=county&limit=200" + cursor).getString("nextCursor", null);
            if (next == null) {
                break;
            }
            cursor = "&cursor=" + encode(next);
            pages.add(COUNTY + cursor);
        }
        return pages;
    }

    private static List<String> filtered(List<JsonObject> cases, String field) {
        return values(cases, field).stream()
                .map(value -> COUNTY + "&" + field + "=" + encode(value))
                .toList();
    }

    /** Several filters at once, which few cases answer. */
    private static List<String> rare(List<JsonObject> cases) {
        List<String> questions = new ArrayList<>();
        List<String> townships = List.copyOf(values(cases, "township"));
        int next = 0;
        for (String category : values(cases, "category")) {
            for (String state : values(cases, "state")) {
                String township =
                        townships.isEmpty() ? "" : "&township=" + encode(townships.get(next++ % townships.size()));
                questions.add(COUNTY + "&category=" + encode(category) + "&state=" + encode(state) + township);
            }
        }
        return questions;
    }

    private static List<String> texts(List<JsonObject> cases, String field) {
        return values(cases, field).stream()
                .map(value -> COUNTY + "&q=" + encode(value))
                .toList();
    }

    private static Set<String> values(List<JsonObject> cases, String field) {
        Set<String> values = new LinkedHashSet<>();
        for (JsonObject each : cases) {
            String value = each.getString(field, null);
            if (value != null && !value.isBlank()) {
                values.add(value);
            }
        }
        return values;
    }

    private static List<JsonObject> items(Asker asker, String path) throws IOException {
        return good(asker, path).getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static JsonObject good(Asker asker, String path) throws IOException {
        Reply reply = asker.get(path);
        if (!reply.good()) {
            throw new UnexpectedReply(path, reply);
        }
        return reply.json();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
