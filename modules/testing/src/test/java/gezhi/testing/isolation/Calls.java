package gezhi.testing.isolation;

import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The calls of the API as its own OpenAPI document lists them. */
final class Calls {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private Calls() {}

    /** Every call, such as {@code GET /api/v1/cases/{number}}. */
    static Set<String> published(Client client) {
        Answer answer = client.get("/openapi");
        if (answer.status() != 200) {
            throw new AssertionError("no OpenAPI document: " + answer);
        }
        Set<String> calls = new TreeSet<>();
        Map<?, ?> document = (Map<?, ?>)
                new Load(LoadSettings.builder().setCodePointLimit(50_000_000).build()).loadFromString(answer.text());
        ((Map<?, ?>) document.get("paths")).forEach((path, item) -> ((Map<?, ?>) item)
                .keySet().stream()
                        .map(String::valueOf)
                        .filter(METHODS::contains)
                        .forEach(method -> calls.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        return calls;
    }
}
