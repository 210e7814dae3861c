package gezhi.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gezhi model check} as the person at the keyboard sees it. */
class ModelCommandTest {

    private static final Path CONFIG =
            Path.of("").toAbsolutePath().resolve("../../tenant-config").normalize();
    private static final Path MODELS = CONFIG.resolve("src/main/resources/gezhi/config/models");

    @TempDir
    Path folder;

    private final List<String> lines = new ArrayList<>();

    @Test
    void a_model_in_order_is_outlined_and_has_no_errors() {
        run(Map.of(), "check", MODELS.resolve("jimo.yaml").toString());
        assertThat(String.join("\n", lines))
                .contains("Jimo model (township sub-centres)  jimo")
                .contains("▶ Reported  REPORTED")
                .contains("→ Dispatch")
                .contains("jimo.yaml: no errors, warnings 0.");
    }

    @Test
    void findings_name_file_line_what_is_wrong_and_what_would_be_right() throws IOException {
        Path model = write(
                "mine.yaml",
                "model: mine",
                "extends: xintian",
                "label: {zh: 我的, en: Mine}",
                "states:",
                "  CHECKED:",
                "    operations:",
                "      CLOSE: {when: [AnswersToNoone]}");
        assertThatThrownBy(() -> run(Map.of("LANG", "en_GB.UTF-8"), "check", model.toString()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("mine.yaml: errors 1, warnings 0.");
        assertThat(lines)
                .contains("error  mine.yaml:7  There is no condition \"AnswersToNoone\"")
                .contains("       → Use: AnswersToNobody");
    }

    @Test
    void the_language_is_the_one_named_or_that_of_the_terminal() throws IOException {
        Path model = write("mine.yaml", "model: mine", "extends: xintain", "label: {zh: 我的, en: Mine}");
        assertThatThrownBy(() -> run(Map.of("LANG", "zh_CN.UTF-8"), "check", model.toString()))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.chinese()).contains("错误 1 处"));
        assertThat(lines).anyMatch(line -> line.startsWith("错误  mine.yaml:2  "));
        lines.clear();
        assertThatThrownBy(() -> run(Map.of("LANG", "zh_CN.UTF-8"), "check", "--lang", "en", model.toString()))
                .isInstanceOf(Refusal.class);
        assertThat(lines).anyMatch(line -> line.startsWith("error  mine.yaml:2  "));
    }

    @Test
    void the_graph_is_drawn_into_the_file_named() throws IOException {
        for (String kind : List.of("svg", "mmd", "dot")) {
            Path picture = folder.resolve("graph." + kind);
            run(Map.of(), "check", MODELS.resolve("xintian.yaml").toString(), "--draw=" + picture, "--lang=zh");
            assertThat(Files.readString(picture)).contains("新田模式", "待受理", "CHECKING");
        }
        assertThat(Files.readString(folder.resolve("graph.mmd"))).contains("stateDiagram-v2", "[*] --> REPORTED");
        assertThat(Files.readString(folder.resolve("graph.dot")))
                .startsWith("digraph")
                .contains("FILED -> DISPATCHED");
    }

    @Test
    void of_a_pack_the_model_is_checked_with_what_the_county_overrides() throws IOException {
        run(Map.of(), "check", CONFIG.resolve("counties/xintian").toString());
        assertThat(lines.get(0)).contains("Xintian model (flat)");
        write("county.yaml", "code: \"990001\"", "name: 示例县", "model: mine", "unitTypes: {COUNTY: {dispatchesTo: []}}");
        write("model.yaml", "model: mine", "extends: xintian", "label: {zh: 我的, en: Mine}");
        assertThatThrownBy(() -> run(Map.of(), "check", folder.toString())).isInstanceOf(Refusal.class);
        assertThat(lines).anyMatch(line -> line.contains("DISPATCH in FILED can be sent to nobody"));
    }

    @Test
    void what_is_not_understood_is_said_before_anything_is_done() {
        String file = MODELS.resolve("jimo.yaml").toString();
        for (String[] args : new String[][] {
            {},
            {"chek", file},
            {"check"},
            {"check", file, file},
            {"check", file, "--draw", "a.png"},
            {"check", file, "--lang", "de"}
        }) {
            assertThatThrownBy(() -> run(Map.of(), args))
                    .as(Arrays.toString(args))
                    .isInstanceOf(UsageException.class);
        }
        assertThat(lines).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_one_sentence() {
        assertThatThrownBy(
                        () -> run(Map.of(), "check", folder.resolve("none.yaml").toString()))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There is no ");
    }

    @Test
    void whatever_the_file_holds_is_told_in_findings() throws IOException {
        for (byte[] content :
                List.of(new byte[0], new byte[] {0, 1, 2, 3}, "- a\n- b".getBytes(), "model: [".getBytes())) {
            Path model = Files.write(folder.resolve("odd.yaml"), content);
            assertThatThrownBy(() -> run(Map.of(), "check", model.toString())).isInstanceOf(Refusal.class);
        }
        assertThat(lines).filteredOn(line -> line.startsWith("error  odd.yaml")).hasSizeGreaterThanOrEqualTo(4);
    }

    private Path write(String file, String... text) throws IOException {
        return Files.writeString(folder.resolve(file), String.join("\n", text) + "\n");
    }

    private void run(Map<String, String> environment, String... args) {
        new ModelCommand(lines::add, environment).run(List.of(args));
    }
}
