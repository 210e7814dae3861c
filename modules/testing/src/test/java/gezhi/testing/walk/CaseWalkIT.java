package gezhi.testing.walk;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Model;
import gezhi.testing.platform.People;
import gezhi.testing.platform.People.Person;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A program that knows nothing but {@code operations} and {@code needs} drives cases to their end as random staff. No
 * request that meets the needs is refused, and after every step the case is in order.
 */
@ExtendWith(RunningPlatform.class)
class CaseWalkIT {

    private static final int CASES = 25;
    private static final long SEED = 20_261_124;
    private static final List<String> CHANNELS = List.of("GRID", "PATROL", "HOTLINE", "WEB", "PETITION", "LEADER");

    /** Codes of every level; both counties have them. */
    private static final List<String> CATEGORIES = List.of("EVENT-0110", "EVENT-0101", "");

    @ParameterizedTest
    @CsvSource({"xintian," + People.XINTIAN, "jimo," + People.JIMO})
    void cases_are_driven_to_their_end_by_what_operations_and_needs_say(
            String modelName, String county, Platform platform) {
        Model model = Model.of(modelName);
        People people = People.of(platform, county);
        Set<String> visited = new TreeSet<>();
        Map<String, Integer> operations = new TreeMap<>();
        Map<String, Integer> ends = new TreeMap<>();
        for (int i = 0; i < CASES; i++) {
            Random random = new Random(SEED + i);
            Walk walk = new Walk(people, model, random);
            SeenCase last = walk.drive(report(people, random));
            ends.merge(last.state(), 1, Integer::sum);
            visited.addAll(walk.visited());
            walk.operations().forEach((operation, times) -> operations.merge(operation, times, Integer::sum));
        }
        System.out.println(modelName + ": " + ends + " " + operations);
        long left = ends.entrySet().stream()
                .filter(e -> !model.ended(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(left).as("cases left to staff without a password").isLessThan(CASES / 3);
        assertThat(ends.getOrDefault("CLOSED", 0)).as("closed of " + ends).isGreaterThan(CASES / 3);
        assertThat(operations.keySet())
                .contains("ACCEPT", "FILE", "DISPATCH", "SIGN", "HANDLE", "FEEDBACK", "CHECK", "CLOSE");
        assertThat(visited).as("states seen").hasSizeGreaterThan(model.states().size() - 4);
    }

    private static SeenCase report(People people, Random random) {
        List<Person> reporters = people.all().stream()
                .filter(p -> !p.holds("COUNTY_ADMIN") && !p.holds("AUDITOR"))
                .toList();
        Person reporter = reporters.get(random.nextInt(reporters.size()));
        JsonObjectBuilder report = Json.createObjectBuilder()
                .add("title", "随机案件 " + random.nextInt(10_000))
                .add("text", "自动走查:按 operations 与 needs 办理。")
                .add("channel", CHANNELS.get(random.nextInt(CHANNELS.size())));
        String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        if (!category.isEmpty()) {
            report.add("category", category);
        }
        if (random.nextInt(4) > 0) {
            report.add("gridCode", people.grid());
        }
        JsonObject body = report.build();
        return Reports.send(reporter.client(), body);
    }
}
