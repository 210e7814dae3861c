package gezhi.testing.api;

import static gezhi.testing.platform.Problems.invalid;
import static gezhi.testing.platform.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import gezhi.ops.Account;
import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.People.Person;
import gezhi.testing.platform.Reports;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import gezhi.testing.platform.SmallCounty;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafting, publishing, taking back and taking out a county's configuration over REST. */
@ExtendWith(RunningPlatform.class)
class ConfigurationVersionsIT {

    private static final String COUNTY = "990471";
    private static final String CONFIG = "/api/v1/counties/" + COUNTY + "/config";

    private Platform platform;
    private Client operator;

    @BeforeEach
    void platform(Platform platform) {
        this.platform = platform;
        operator = People.operator(platform);
    }

    @Test
    void a_draft_goes_from_a_file_to_a_version_and_back() throws Exception {
        Client admin = onboarded();
        SeenCase before = Reports.send(
                login("wu"), Reports.inGrid("GRID", SmallCounty.grid(COUNTY)).build());

        Answer draft = admin.get(CONFIG + "/draft");
        assertThat(draft.json().getBoolean("open")).isFalse();
        String yaml = admin.get(CONFIG + "/draft/files/county.yaml").text();
        String changed = yaml + "limits:\n  ACCEPT: {limit: {GRID: 6 WORK_HOUR}}\n";
        problem(put(admin, changed, null), 428);
        Answer saved = put(admin, changed, draft.etag());
        assertThat(saved.status()).as("%s", saved).isEqualTo(200);
        assertThat(saved.json().getString("savedBy")).isEqualTo("admin@" + COUNTY);

        Answer second = put(operator, yaml + "numberPrefix: ZZ\n", draft.etag());
        JsonObject stale = problem(second, 412);
        assertThat(stale.getJsonArray("violations").getJsonObject(0).getString("message"))
                .isEqualTo("受理立案时限 GRID（网格级） 由 4 工作小时 改为 6 工作小时");

        assertThat(admin.get(CONFIG + "/draft/findings").json().getBoolean("publishable"))
                .isTrue();
        JsonObject preview = admin.inEnglish().get(CONFIG + "/draft/preview").json();
        assertThat(texts(preview))
                .containsExactly("Accept and file GRID (Grid level): from 4 working hours to 6 working hours");
        assertThat(preview.getJsonObject("effect").getInt("openCases")).isPositive();

        String etag = saved.etag();
        invalid(publish(admin, etag, ""), "reason");
        Answer published = publish(admin, etag, "受理放宽");
        assertThat(published.status()).as("%s", published).isEqualTo(200);
        assertThat(published.json().getInt("number")).isEqualTo(2);
        assertThat(published.json().getString("state")).isEqualTo("IN_FORCE");
        problem(publish(admin, admin.get(CONFIG + "/draft").etag(), "再发布"), 409);

        migrated(admin, before);

        Answer versions = operator.get(CONFIG + "/versions");
        assertThat(versions.etag()).isEqualTo("\"2\"");
        assertThat(versions.json().getJsonArray("items")).hasSize(2);
        JsonObject detail = admin.get(CONFIG + "/versions/2").json();
        assertThat(detail.getString("reason")).isEqualTo("受理放宽");
        assertThat(texts(detail)).hasSize(1);
        problem(admin.get(CONFIG + "/versions/9"), 404);

        problem(rollBack(admin, "\"1\"", 1), 412);
        JsonObject back = rollBack(admin, versions.etag(), 1).json();
        assertThat(back.getInt("number")).isEqualTo(3);
        assertThat(back.getInt("restores")).isEqualTo(1);
        assertThat(SeenCase.read(login("wang"), before.number()).json().getString("state"))
                .isEqualTo(before.state());
    }

    /** An open case comes under the version in force on purpose only, with a step in its history. */
    private void migrated(Client admin, SeenCase before) {
        JsonObject outlook = admin.get(CONFIG + "/migration").json();
        assertThat(outlook.getInt("version")).isEqualTo(2);
        assertThat(outlook.getInt("fitting")).isPositive();
        problem(operator.get(CONFIG + "/migration"), 403);
        JsonObject order = Json.createObjectBuilder()
                .add("version", 1)
                .add("reason", "按新时限办理")
                .build();
        problem(admin.post(CONFIG + "/migration", order), 409);
        order = Json.createObjectBuilder(order).add("version", 2).build();
        JsonObject moved = admin.post(CONFIG + "/migration", order).json();
        assertThat(moved.getInt("moved")).isPositive();
        assertThat(moved.getInt("left")).isZero();
        SeenCase after = SeenCase.read(login("wang"), before.number());
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.timeline()).hasSize(before.timeline().size() + 1);
        assertThat(after.timeline().get(after.timeline().size() - 1).toString()).contains("MIGRATE", "按新时限办理");
        assertThat(admin.post(CONFIG + "/migration", order).json().getInt("moved"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {People.XINTIAN, People.JIMO})
    void a_county_that_is_taken_out_goes_in_again_unchanged(String county) {
        String config = "/api/v1/counties/" + county + "/config";
        Answer pack = operator.get(config + "/export");
        assertThat(pack.status()).as("%s", pack).isEqualTo(200);
        Answer valid =
                operator.send("POST", "/api/v1/counties:validate", pack.bytes(), "Content-Type", "application/zip");
        assertThat(valid.json().getBoolean("applicable")).as("%s", valid).isTrue();
        Answer applied = operator.send("PUT", config, pack.bytes(), "Content-Type", "application/zip");
        assertThat(applied.json().getJsonObject("changes").getBoolean("nothing"))
                .as("%s", applied)
                .isTrue();
    }

    @Test
    void the_operator_is_told_nobodys_name_and_the_administrator_is() throws Exception {
        Client admin = onboarded();
        String hidden = files(operator.get(CONFIG + "/export").bytes()).get("staff.csv");
        assertThat(hidden).contains("wu,*,GRID_LEADER;GRID_WORKER").doesNotContain("吴八", "12000000008");
        assertThat(files(admin.get(CONFIG + "/export").bytes()).get("staff.csv"))
                .contains("吴八", "12000000008");
    }

    @Test
    void only_the_administrator_of_the_county_and_the_operator_see_its_configuration() {
        String config = "/api/v1/counties/" + People.XINTIAN + "/config";
        for (Person person : People.of(platform, People.XINTIAN).all()) {
            for (String path :
                    List.of("/draft", "/draft/files/county.yaml", "/draft/preview", "/versions", "/export")) {
                Answer answer = person.client().get(config + path);
                if (person.holds("COUNTY_ADMIN")) {
                    assertThat(answer.status()).as("%s %s", path, answer).isEqualTo(200);
                } else {
                    problem(answer, 403);
                }
            }
        }
        assertThat(operator.get(config + "/versions").status()).isEqualTo(200);
        problem(operator.get("/api/v1/counties/990999/config/versions"), 404);
        problem(operator.get("/api/v1/counties/nothing/config/draft"), 404);
    }

    private Client onboarded() throws Exception {
        SmallCounty.onboard(platform, COUNTY, platform.account(People.JIMO, "ACCEPTOR"));
        return login("admin");
    }

    private Client login(String account) {
        String password = platform.account(People.JIMO, "ACCEPTOR").password();
        return Client.login(platform.baseUrl(), new Account(COUNTY, account, "", "", password));
    }

    private static Answer put(Client client, String yaml, String etag) {
        byte[] body = yaml.getBytes(StandardCharsets.UTF_8);
        String path = CONFIG + "/draft/files/county.yaml";
        return etag == null
                ? client.send("PUT", path, body, "Content-Type", "text/plain")
                : client.send("PUT", path, body, "Content-Type", "text/plain", "If-Match", etag);
    }

    private static Answer publish(Client client, String etag, String reason) {
        JsonObject body = Json.createObjectBuilder().add("reason", reason).build();
        return client.post(CONFIG + "/draft/publish", body, "If-Match", etag);
    }

    private static Answer rollBack(Client client, String etag, int version) {
        JsonObject body = Json.createObjectBuilder()
                .add("version", version)
                .add("reason", "改错了")
                .build();
        return client.post(CONFIG + "/rollback", body, "If-Match", etag);
    }

    private static List<String> texts(JsonObject answer) {
        return answer.getJsonArray("differences").getValuesAs(JsonObject.class).stream()
                .map(d -> d.getString("text"))
                .toList();
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
