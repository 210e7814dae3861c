package gezhi.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Pictures;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.SeenCase;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** A case on the line of the generated accounts, and the people there, for scenarios that name their steps. */
final class Line {

    /** A small class of grid level whose first filing condition asks for one picture. */
    static final String SMALL = "EVENT-0110";

    static final String CONDITION = "EVENT-0110-1";

    final People people;

    Line(Platform platform, String county) {
        people = People.of(platform, county);
    }

    /** Somebody who holds the role. */
    Client as(String role) {
        return people.holding(role).client();
    }

    /** The township on the line. */
    String township() {
        return people.grid().substring(0, 9);
    }

    /** A report in the grid on the line. */
    SeenCase report(String channel, String role) {
        return Reports.send(
                as(role),
                Reports.inGrid(channel, people.grid()).add("category", SMALL).build());
    }

    /** The department on the line. */
    String department() {
        return people.all().stream()
                .flatMap(p -> p.posts().stream())
                .filter(p -> p.role().equals("DEPARTMENT"))
                .map(gezhi.ops.Account::unit)
                .filter(unit -> !unit.startsWith(people.county()))
                .findFirst()
                .orElseThrow();
    }

    /** What an operation is asked with when nothing but an opinion is needed. */
    static JsonObjectBuilder of(String operation) {
        return Json.createObjectBuilder().add("operation", operation).add("opinion", "请办理");
    }

    static JsonObjectBuilder file() {
        return of("FILE").add("fields", Json.createObjectBuilder().add("filingCondition", CONDITION));
    }

    static JsonObjectBuilder dispatch(String unit) {
        return of("DISPATCH").add("to", Json.createObjectBuilder().add("unit", unit));
    }

    static JsonObjectBuilder close() {
        return of("CLOSE").add("fields", Json.createObjectBuilder().add("closingCondition", CONDITION + "-1"));
    }

    static JsonObjectBuilder handle(Client by) {
        JsonArrayBuilder pictures = Json.createArrayBuilder().add(Pictures.upload(by, 11));
        return of("HANDLE").add("attachments", pictures);
    }

    /** Performs an operation that must succeed, as the first who holds the role. */
    SeenCase step(String role, SeenCase seen, JsonObjectBuilder operation) {
        return step(as(role), seen, operation);
    }

    /** Performs an operation that must succeed. */
    SeenCase step(Client by, SeenCase seen, JsonObjectBuilder operation) {
        JsonObject request = operation.build();
        Answer answer = by.perform(seen.json(), seen.etag(), request);
        assertThat(answer.status())
                .as("%s in %s: %s", request, seen.state(), answer)
                .isEqualTo(200);
        return SeenCase.of(answer);
    }

    /** Tries an operation. */
    Answer attempt(String role, SeenCase seen, JsonObjectBuilder operation) {
        return as(role).perform(seen.json(), seen.etag(), operation.build());
    }
}
