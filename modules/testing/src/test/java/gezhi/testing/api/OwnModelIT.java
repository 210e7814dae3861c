package gezhi.testing.api;

import static gezhi.testing.platform.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import gezhi.testing.platform.SmallCounty;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A county whose pack brings a model of its own, of five levels with a topmost unit type, a role and levels that no model
 * that ships has. Nothing but data makes it work.
 */
@ExtendWith(RunningPlatform.class)
class OwnModelIT {

    private static final String COUNTY = "990005";
    private static final String GRID = COUNTY + "001001001";
    private static final Path PACK = Path.of("../../tenant-config/src/test/resources/packs/prefecture-direct");

    private Platform platform;
    private Account like;

    @BeforeEach
    void onboard(Platform platform) throws Exception {
        this.platform = platform;
        like = platform.account(People.JIMO, "ACCEPTOR");
        SmallCounty.onboard(platform, COUNTY, zip(), like);
    }

    @Test
    void a_case_goes_down_through_all_five_levels_and_is_answered_up_through_all() {
        SeenCase seen = Reports.send(
                as("wang"),
                Reports.inGrid("HOTLINE", GRID).add("category", Line.SMALL).build());
        assertThat(seen.holder()).isEqualTo(COUNTY);
        seen = step("wang", step("wang", seen, Line.of("ACCEPT")), Line.file());
        seen = step("pian", step("wang", seen, Line.dispatch("PQ1")), Line.of("SIGN"));
        seen = step("qian", step("pian", seen, Line.dispatch(COUNTY + "001")), Line.of("SIGN"));
        seen = step("zhou", step("qian", seen, Line.dispatch(COUNTY + "001001")), Line.of("SIGN"));
        seen = step("wu", step("zhou", seen, Line.dispatch(GRID)), Line.of("SIGN"));
        seen = step("wu", step("wu", seen, Line.handle(as("wu"))), Line.of("FEEDBACK"));
        for (String centre : List.of("zhou", "qian", "pian")) {
            assertThat(offered(centre, seen)).contains("CHECK");
            seen = step(centre, step(centre, seen, Line.of("CHECK")), Line.of("FEEDBACK"));
        }
        assertThat(seen.holder()).isEqualTo(COUNTY);
        seen = step("wang", step("wang", seen, Line.of("CHECK")), Line.close());
        assertThat(seen.state()).isEqualTo("CLOSED");
        assertThat(seen.timeline())
                .extracting(s -> s.getString("unit"))
                .contains(COUNTY, "PQ1", COUNTY + "001", COUNTY + "001001", GRID);
        assertThat(seen.limits().stream()
                        .filter(l -> l.getString("limit").equals("ANSWER"))
                        .map(l -> l.getString("outcome")))
                .containsExactly("DONE", "DONE", "DONE");
    }

    @Test
    void a_grids_report_is_passed_up_from_level_to_level() {
        SeenCase seen = Reports.send(
                as("wu"),
                Reports.inGrid("GRID", GRID).add("category", Line.SMALL).build());
        assertThat(seen.holder()).isEqualTo(COUNTY + "001001");
        String from = "zhou";
        for (Map.Entry<String, String> next :
                List.of(Map.entry("qian", "TOWNSHIP"), Map.entry("pian", "AREA"), Map.entry("wang", "COUNTY"))) {
            seen = step(next.getKey(), step(from, seen, Line.of("PASS_UP")), Line.of("ACCEPT"));
            assertThat(seen.json().getString("level")).isEqualTo(next.getValue());
            from = next.getKey();
        }
        assertThat(offered("wang", seen)).contains("FILE").doesNotContain("PASS_UP");
    }

    @Test
    void the_same_pack_again_changes_nothing() throws IOException {
        Answer again = People.operator(platform)
                .send("PUT", "/api/v1/counties/" + COUNTY + "/config", zip(), "Content-Type", "application/zip");
        assertThat(again.status()).as("%s", again).isEqualTo(200);
        assertThat(again.json().getJsonObject("changes").getBoolean("nothing")).isTrue();
    }

    @Test
    void the_operator_and_the_countys_administrator_see_its_flow_as_a_picture_and_nobody_else() {
        String path = "/api/v1/counties/" + COUNTY + "/model.svg";
        for (Client client : List.of(People.operator(platform), as("admin"))) {
            Answer chinese = client.get(path);
            assertThat(chinese.status()).as("%s", chinese).isEqualTo(200);
            assertThat(chinese.header("Content-Type")).startsWith("image/svg+xml");
            assertThat(chinese.text()).startsWith("<svg").contains("直管市模式（五级）", "待分中心签收");
        }
        problem(as("wang").get(path), 403);
        problem(Client.nobody(platform.baseUrl()).get(path), 401);
        problem(People.operator(platform).get("/api/v1/counties/990998/model.svg"), 404);
        problem(People.operator(platform).get("/api/v1/counties/platform/model.svg"), 404);
        problem(
                People.of(platform, People.JIMO)
                        .holding("COUNTY_ADMIN")
                        .client()
                        .get(path),
                404);
    }

    private Client as(String account) {
        return Client.login(platform.baseUrl(), new Account(COUNTY, account, "", "", like.password()));
    }

    private List<String> offered(String account, SeenCase seen) {
        return SeenCase.read(as(account), seen.number()).offered();
    }

    private SeenCase step(String account, SeenCase seen, JsonObjectBuilder operation) {
        JsonObject request = operation.build();
        Answer answer = as(account).perform(seen.json(), seen.etag(), request);
        assertThat(answer.status())
                .as("%s in %s by %s: %s", request, seen.state(), account, answer)
                .isEqualTo(200);
        return SeenCase.of(answer);
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.list(PACK)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }
}
