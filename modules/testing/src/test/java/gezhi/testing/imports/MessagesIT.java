package gezhi.testing.imports;

import static gezhi.testing.platform.Problems.chinese;
import static gezhi.testing.platform.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gezhi.ops.Platform;
import gezhi.testing.platform.Answer;
import gezhi.testing.platform.Client;
import gezhi.testing.platform.People;
import gezhi.testing.platform.Rows;
import gezhi.testing.platform.RunningPlatform;
import gezhi.testing.platform.SeenCase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real citizens' messages come in; what cannot is said line by line. */
@ExtendWith(RunningPlatform.class)
class MessagesIT {

    private static final Path MESSAGES = Path.of("../../../shared/data/messages");
    private static final String HEADER = "id,reporter,reported_at,title,text\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Client admin;
    private Rows rows;
    private Platform platform;

    @BeforeEach
    void administrator(Platform platform) {
        this.platform = platform;
        admin = People.of(platform, People.XINTIAN).holding("COUNTY_ADMIN").client();
        rows = new Rows(platform);
    }

    @Test
    void all_messages_with_replies_go_into_jimo_and_none_twice() throws IOException, SQLException {
        Client jimo = People.of(platform, People.JIMO).holding("COUNTY_ADMIN").client();
        byte[] file = real("messages-with-replies.csv");
        JsonObject first = whole("with replies", 1816, jimo, file, true);
        assertThat(first.getInt("rejected")).isZero();
        assertThat(first.getInt("imported") + first.getInt("skipped")).isEqualTo(1816);
        JsonObject again = whole("with replies, again", 1816, jimo, file, true);
        assertThat(again.getInt("imported")).isZero();
        assertThat(again.getInt("skipped")).isEqualTo(1816);
        assertThat(legacy(People.JIMO, "f.state = 'CLOSED'")).isGreaterThanOrEqualTo(1816);
        openCasesAreCounted(People.JIMO);
        oneOfThem(jimo);
    }

    @Test
    void all_messages_with_votes_go_into_xintian_in_whatever_encoding_and_none_twice()
            throws IOException, SQLException {
        byte[] file = real("messages-with-votes.csv");
        JsonObject first = whole("with votes", 4326, admin, file, false);
        assertThat(first.getInt("rejected")).isZero();
        assertThat(first.getInt("imported") + first.getInt("skipped")).isEqualTo(4326);
        byte[] gb = new String(file, StandardCharsets.UTF_8).getBytes(GB18030);
        assertThat(gb).isNotEqualTo(file);
        JsonObject again = whole("with votes, again, GB 18030", 4326, admin, gb, false);
        assertThat(again.getInt("imported")).isZero();
        assertThat(again.getInt("skipped")).isEqualTo(4326);
        assertThat(legacy(People.XINTIAN, "f.state = 'REPORTED' and r.votes_for is not null"))
                .isGreaterThanOrEqualTo(4326);
        openCasesAreCounted(People.XINTIAN);
        assertThat(rows.strings(
                        "select distinct holder || ' ' || coalesce(grid, '-') || ' ' || category || ' ' || channel from"
                                + " case_file where tenant_id = ? and legacy",
                        People.XINTIAN))
                .containsExactly(People.XINTIAN + " - SYSTEM-0000 IMPORT");
        assertThat(rows.strings(
                        "select 1 from case_file where tenant_id = ? and legacy and due_at < reported_at",
                        People.XINTIAN))
                .isEmpty();
    }

    private void openCasesAreCounted(String county) throws SQLException {
        assertThat(rows.strings("select * from command_tally_open_difference where tenant_id = ?", county))
                .isEmpty();
    }

    @Test
    void an_imported_message_is_driven_on_like_any_case() throws SQLException {
        String id = "drive-" + System.nanoTime();
        JsonObject counts = last(send(HEADER + id + ",A1,2019-02-28T11:25:05+08:00,题目,正文\n"));
        assertThat(counts.getInt("imported")).isEqualTo(1);
        Client acceptor =
                People.of(platform, People.XINTIAN).holding("ACCEPTOR").client();
        SeenCase seen = SeenCase.read(acceptor, number(id));
        assertThat(seen.lamp()).isEqualTo("GREEN");
        assertThat(seen.json().getBoolean("legacy")).isTrue();
        assertThat(acceptor.perform(
                                seen.json(),
                                seen.etag(),
                                Json.createObjectBuilder()
                                        .add("operation", "ACCEPT")
                                        .build())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void rows_that_cannot_be_taken_are_named_and_the_rest_comes_in() throws SQLException {
        String run = "bad-" + System.nanoTime() + "-";
        String csv = HEADER
                + run + "1,A1,2019-02-28T11:25:05+08:00,好的一行,正文\n"
                + run + "2,A1,2019-02-30T11:25:05+08:00,没有这一天,正文\n"
                + run + "3,A1,yesterday,不是时间,正文\n"
                + run + "1,A1,2019-02-28T11:25:05+08:00,重复,正文\n"
                + ",A1,2019-02-28T11:25:05+08:00,没有编号,正文\n"
                + run + "4,A1,2019-02-28T11:25:05+08:00,没有正文,\n"
                + run + "5,A1\n"
                + run + "6,A1,2999-01-01T00:00:00+08:00,将来,正文\n"
                + run + "7,A1,2019-02-28T11:25:05+08:00,<script>alert(1)</script>,\"两行\n正文\u0007\"\n";
        Answer answer = send(csv);
        List<JsonObject> rejected =
                lines(answer).stream().filter(l -> l.containsKey("reason")).toList();
        assertThat(rejected).extracting(l -> l.getInt("line")).containsExactly(3, 4, 5, 6, 7, 8, 9);
        assertThat(rejected).allMatch(l -> chinese(l.getString("reason")));
        JsonObject counts = last(answer);
        assertThat(counts.getInt("read")).isEqualTo(9);
        assertThat(counts.getInt("imported")).isEqualTo(2);
        assertThat(counts.getInt("rejected")).isEqualTo(7);
        Client auditor = People.of(platform, People.XINTIAN).holding("AUDITOR").client();
        JsonObject odd = SeenCase.read(auditor, number(run + "7")).json();
        assertThat(odd.getString("title")).isEqualTo("<script>alert(1)</script>");
        assertThat(odd.getString("text")).isEqualTo("两行\n正文");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id,text\n1,a\n", "no,header,at,all\n1,2,3,4\n", "id,id,reported_at,title,text\n"})
    void a_file_that_is_none_of_messages_is_refused_and_nothing_is_written(String csv) throws SQLException {
        Map<String, Long> before = rows.of(People.XINTIAN);
        problem(send(csv), 422);
        assertThat(rows.of(People.XINTIAN)).isEqualTo(before);
    }

    @Test
    void a_file_in_no_known_encoding_and_one_that_is_no_csv_are_refused() throws SQLException {
        Map<String, Long> before = rows.of(People.XINTIAN);
        byte[] broken = (HEADER + "1,A,2019-02-28T11:25:05+08:00,a,b").getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 1] = (byte) 0xFF;
        problem(send(broken), 422);
        problem(send((HEADER + "1,2").getBytes(StandardCharsets.UTF_16)), 415);
        problem(send(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}), 415);
        problem(admin.post("/api/v1/imports/messages", "{}", "application/json"), 415);
        assertThat(rows.of(People.XINTIAN)).isEqualTo(before);
    }

    private void oneOfThem(Client jimo) throws SQLException {
        String number = rows.strings(
                        "select f.number from case_file f join case_report r on r.tenant_id = f.tenant_id and r.id = f.id where"
                                + " f.tenant_id = ? and r.source = '2554'",
                        People.JIMO)
                .get(0);
        SeenCase seen = SeenCase.read(jimo, number);
        assertThat(seen.state()).isEqualTo("CLOSED");
        assertThat(seen.lamp()).isEqualTo("NONE");
        assertThat(seen.json().getBoolean("legacy")).isTrue();
        assertThat(Instant.parse(seen.timeline().get(0).getString("at"))).isEqualTo("2019-04-24T08:03:40Z");
        assertThat(Instant.parse(seen.lastStep().getString("at"))).isEqualTo("2019-05-09T01:49:10Z");
        assertThat(seen.json().toString()).contains("潇楚大道西线道路工程项目");
    }

    private JsonObject whole(String what, int messages, Client as, byte[] file, boolean replies) {
        Instant start = Instant.now();
        Answer answer =
                as.send("POST", "/api/v1/imports/messages?withReplies=" + replies, file, "Content-Type", "text/csv");
        JsonObject counts = last(answer);
        System.out.println(messages + " messages " + what + ": "
                + Duration.between(start, Instant.now()).toMillis() + " ms, " + counts);
        assertThat(counts.getInt("read")).isEqualTo(messages);
        return counts;
    }

    private static byte[] real(String name) throws IOException {
        Path file = MESSAGES.resolve(name);
        assumeThat(file)
                .as("The real messages are not on this machine: skipped")
                .exists();
        return Files.readAllBytes(file);
    }

    private long legacy(String county, String condition) throws SQLException {
        return Long.parseLong(rows.strings(
                        "select count(*) from case_file f join case_report r on r.tenant_id = f.tenant_id and r.id = f.id where"
                                + " f.tenant_id = ? and f.legacy and " + condition,
                        county)
                .get(0));
    }

    private String number(String source) throws SQLException {
        return rows.strings(
                        "select f.number from case_file f join case_report r on r.tenant_id = f.tenant_id and r.id = f.id where"
                                + " r.source = ?",
                        source)
                .get(0);
    }

    private Answer send(String csv) {
        return send(csv.getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(byte[] csv) {
        return admin.send("POST", "/api/v1/imports/messages", csv, "Content-Type", "text/csv");
    }

    private static List<JsonObject> lines(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.text()
                .lines()
                .map(line -> {
                    try (var reader = Json.createReader(new StringReader(line))) {
                        return reader.readObject();
                    }
                })
                .toList();
    }

    private static JsonObject last(Answer answer) {
        List<JsonObject> lines = lines(answer);
        JsonObject last = lines.get(lines.size() - 1);
        assertThat(last.getBoolean("done")).isTrue();
        return last;
    }
}
