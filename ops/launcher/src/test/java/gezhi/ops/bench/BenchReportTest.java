package gezhi.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gezhi.ops.Refusal;
import gezhi.ops.UsageException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves: table, JSON, ratios, and the comparison of two. */
class BenchReportTest {

    private static final JsonObject MACHINE = Json.createObjectBuilder()
            .add("processors", 2)
            .add("processor", "Test")
            .build();

    @TempDir
    Path folder;

    @Test
    void ours_is_set_in_relation_to_its_own_floor() {
        JsonObject json = run(result("floor.report", 4000), result("floor.board", 800), result("reports", 1800));

        assertThat(json.getJsonObject("ratios").keySet()).containsExactly("reports");
        assertThat(json.getJsonObject("ratios").getJsonNumber("reports").doubleValue())
                .isEqualTo(0.45);
    }

    @Test
    void what_could_not_be_seen_is_missing_and_what_a_bench_adds_is_there() {
        JsonObject json = run(result("step", 1000.12345)
                .with("ranOutOfCases", false)
                .with("steps", List.of(Map.of("at", 1, "p95", Double.NaN))));

        JsonObject step = json.getJsonArray("results").getJsonObject(0);
        assertThat(step.getJsonNumber("perSecond").toString()).isEqualTo("1000.123");
        assertThat(step.getJsonObject("cpu").keySet()).containsExactly("serverMillis", "driverMillis");
        assertThat(step.getBoolean("ranOutOfCases")).isFalse();
        assertThat(step.getJsonArray("steps").getJsonObject(0).isNull("p95")).isTrue();
        assertThat(json.getString("commit")).isEqualTo("abc");
        assertThat(json.getJsonObject("machine").getInt("processors")).isEqualTo(2);
        assertThat(json.getJsonObject("load").getInt("clients")).isEqualTo(8);
    }

    @Test
    void the_table_shows_every_result_and_a_dash_for_what_could_not_be_seen() {
        var report = report(result("floor.report", 4000), result("reports", 1800));

        assertThat(report.table().lines().filter(line -> line.startsWith("reports")))
                .singleElement()
                .asString()
                .contains("1800", "45 %", "–");
    }

    @Test
    void two_files_stand_beside_each_other_with_their_ratios() throws IOException {
        Path a = file("a.json", run(result("floor.queue", 10_000), result("queue", 3_000)));
        Path b = file("b.json", run(result("floor.queue", 10_000), result("queue", 4_500), result("board", 500)));

        String said = Comparison.of(List.of(a.toString(), b.toString()));

        assertThat(said.lines().filter(line -> line.startsWith("queue ÷ floor")))
                .singleElement()
                .asString()
                .contains("0.300", "0.450", "1.50");
        assertThat(said.lines().filter(line -> line.startsWith("board")))
                .singleElement()
                .asString()
                .contains("–", "500.0");
    }

    @Test
    void what_is_no_report_is_not_compared() throws IOException {
        Path none = Files.writeString(folder.resolve("none.json"), "{\"a\":1}");
        Path gone = folder.resolve("gone.json");

        assertThatThrownBy(() -> Comparison.of(List.of(none.toString(), none.toString())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("none.json is no file that gezhi bench --json wrote");
        assertThatThrownBy(() -> Comparison.of(List.of(gone.toString(), none.toString())))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Comparison.of(List.of("one.json"))).isInstanceOf(UsageException.class);
    }

    private Path file(String name, JsonObject json) throws IOException {
        return Files.writeString(folder.resolve(name), BenchReport.pretty(json));
    }

    private static JsonObject run(Result... results) {
        return report(results).json(MACHINE, JsonObject.EMPTY_JSON_OBJECT, "abc");
    }

    private static BenchReport report(Result... results) {
        var report = new BenchReport(
                Instant.parse("2026-11-24T12:00:00Z"), new Load(8, Duration.ofSeconds(90), Duration.ofSeconds(20)));
        report.add(List.of(results));
        return report;
    }

    private static Result result(String name, double perSecond) {
        return new Result(name, perSecond, 1.5, 2.5, 3.5, 1000, 0, new Cpu(0.4, Double.NaN, 0.02), Map.of());
    }
}
