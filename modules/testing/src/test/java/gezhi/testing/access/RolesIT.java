package gezhi.testing.access;

import static gezhi.testing.platform.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.Model;
import gezhi.testing.platform.People;
import gezhi.testing.platform.People.Person;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what: operations as the model's YAML says it, resources by role. */
@ExtendWith(RunningPlatform.class)
class RolesIT {

    private Platform platform;

    @BeforeEach
    void platform(Platform platform) {
        this.platform = platform;
    }

    /** In every state that has a case: whoever has no such post is not offered the operation and may not perform it. */
    @ParameterizedTest
    @CsvSource({"xintian," + People.XINTIAN, "jimo," + People.JIMO})
    void in_every_state_only_those_whom_the_model_names_may_operate(String modelName, String county) {
        Model model = Model.of(modelName);
        People people = People.of(platform, county);
        Map<String, Integer> tried = new TreeMap<>();
        for (String state : model.states()) {
            List<String> numbers = inState(people, state);
            assertThat(numbers).as("demo cases in " + state).isNotEmpty();
            for (Person person : people.all()) {
                SeenCase seen = SeenCase.read(person.client(), numbers.get(0));
                for (String operation : model.operations()) {
                    tried.merge(judge(model, person, seen, operation), 1, Integer::sum);
                }
            }
        }
        System.out.println(modelName + ": " + tried);
        assertThat(tried.get("403")).isGreaterThan(200);
        assertThat(tried.get("409")).isGreaterThan(200);
        assertThat(tried.get("offered")).isGreaterThan(50);
    }

    private String judge(Model model, Person person, SeenCase seen, String operation) {
        String what = person + ": " + operation + " in " + seen.state() + " held by " + seen.holder();
        Model.Row row = model.row(seen.state(), operation).orElse(null);
        boolean offered = seen.offered().contains(operation);
        if (row != null && mayBe(model, person, row, seen)) {
            return offered ? "offered" : "not now";
        }
        assertThat(offered).as(what).isFalse();
        JsonObject request =
                Json.createObjectBuilder().add("operation", operation).build();
        int status = person.client().perform(seen.json(), seen.etag(), request).status();
        if (person.holds("AUDITOR") || person.holds("COUNTY_ADMIN") || person.holds("ASSESSOR")) {
            assertThat(status).as(what).isEqualTo(403);
        } else if (row == null) {
            assertThat(status).as(what).isEqualTo(409);
        } else if (row.conditional()) {
            assertThat(status).as(what).isIn(403, 409);
        } else {
            assertThat(status).as(what).isEqualTo(403);
        }
        return String.valueOf(status);
    }

    /** Whether the model gives the row to a role that the person holds at one of the case's units. */
    private static boolean mayBe(Model model, Person person, Model.Row row, SeenCase seen) {
        String desk = seen.json().getString("desk");
        String county = desk.substring(0, 6);
        Set<String> units =
                switch (row.place()) {
                    case "desk" -> Set.of(desk);
                    case "holder" -> Set.of(seen.holder());
                    case "above" -> desk.equals(county) ? Set.of() : Set.of(county);
                    case "deskOrAbove" -> desk.equals(county) ? Set.of(desk) : Set.of(desk, county);
                    case "overHolder" ->
                        java.util.stream.Stream.of(desk, county)
                                .filter(unit -> !unit.equals(seen.holder()))
                                .collect(java.util.stream.Collectors.toSet());
                    default -> throw new AssertionError(row);
                };
        return units.stream()
                .anyMatch(unit -> model.roles(unit, row.post()).stream().anyMatch(role -> person.holds(role, unit)));
    }

    @ParameterizedTest
    @CsvSource({People.XINTIAN, People.JIMO})
    void an_auditor_and_an_administrator_read_and_write_nothing_of_cases(String county) {
        People people = People.of(platform, county);
        SeenCase seen = Reports.send(
                people.holding("ACCEPTOR").client(), Reports.least("WEB").build());
        for (String role : List.of("AUDITOR", "COUNTY_ADMIN")) {
            Client reader = people.holding(role).client();
            SeenCase read = SeenCase.read(reader, seen.number());
            assertThat(read.operations()).isEmpty();
            assertThat(reader.get("/api/v1/cases?queue=county").status()).isEqualTo(200);
            problem(reader.post("/api/v1/reports", Reports.least("WEB").build()), 403);
            problem(reader.upload("/api/v1/attachments", "a.jpg", "image/jpeg", new byte[] {1}), 403);
        }
    }

    @Test
    void the_operator_sees_no_case_and_nobody_else_sees_the_counties() {
        Client operator = People.operator(platform);
        SeenCase seen = Reports.send(
                People.of(platform, People.XINTIAN).holding("ACCEPTOR").client(),
                Reports.least("WEB").build());
        for (String path : List.of(
                "/api/v1/cases",
                "/api/v1/cases?queue=county",
                "/api/v1/cases/" + seen.number(),
                "/api/v1/units",
                "/api/v1/board",
                "/api/v1/grids/locate?lon=112.2&lat=25.9")) {
            problem(operator.get(path), 403);
        }
        problem(operator.post("/api/v1/reports", Reports.least("WEB").build()), 403);
        problem(operator.post("/api/v1/imports/messages", "id,title\n", "text/csv"), 403);
        assertThat(operator.get("/api/v1/counties").status()).isEqualTo(200);
        for (Person person : People.of(platform, People.JIMO).all()) {
            problem(person.client().get("/api/v1/counties"), 403);
        }
    }

    @Test
    void only_the_administrator_configures_and_imports_and_only_the_own_county() {
        for (Person person : People.of(platform, People.XINTIAN).all()) {
            Answer imported = person.client().post("/api/v1/imports/messages", "nonsense", "text/csv");
            Answer configured = person.client()
                    .send("PUT", "/api/v1/counties/431128/config", new byte[] {1}, "Content-Type", "application/zip");
            if (person.holds("COUNTY_ADMIN")) {
                problem(imported, 422);
                assertThat(configured.status()).as("%s", configured).isIn(400, 415, 422);
            } else {
                problem(imported, 403);
                problem(configured, 403);
            }
        }
    }

    private static List<String> inState(People people, String state) {
        Answer answer = people.holding("AUDITOR").client().get("/api/v1/cases?queue=county&limit=50&state=" + state);
        assertThat(answer.status()).isEqualTo(200);
        List<String> line = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (JsonObject item : answer.json().getJsonArray("items").getValuesAs(JsonObject.class)) {
            all.add(item.getString("caseNumber"));
            if (people.sitAt(item.getJsonObject("holder").getString("unit"))) {
                line.add(item.getString("caseNumber"));
            }
        }
        return line.isEmpty() ? all : line;
    }
}
