package gezhi.config.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.internal.Findings;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.config.pack.Document;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** YAML documents, read, merged and written. */
class ReadingYamlTest {

    private final Findings findings = new Findings();

    @Test
    void values_keep_their_lines_and_words_that_yaml_1_1_took_for_booleans() {
        Mapping tree = read("a: NO\nb:\n  c: OFF\n").orElseThrow();
        assertThat(((Scalar) tree.get("a")).text()).isEqualTo("NO");
        Mapping b = (Mapping) tree.get("b");
        assertThat(((Scalar) b.get("c")).text()).isEqualTo("OFF");
        assertThat(b.at("c")).isEqualTo(new Mark("test.yaml", 3));
        assertThat(findings.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a: 1\\na: 2          | "a" stands twice, first on line 1 | 2
            a: {b: 1, b: 2}     | "b" stands twice                  | 1
            a: &x 1\\nb: *x      | An anchor                         | 1
            - 1                 | does not consist of keys          | 1
            just text           | does not consist of keys          | 1
            {[a]: 1}            | A key is not a plain name         | 1
            a: "b               | quotation mark is not closed      | 1
            a:\\n\\tb: 1          | indented with a tab               | 2
            """)
    void what_is_no_plain_yaml_is_a_finding_with_its_line(String text, String expected, int line) {
        assertThat(read(text.replace("\\n", "\n").replace("\\t", "\t"))).isEmpty();
        assertThat(findings.list()).anySatisfy(f -> {
            assertThat(f.what().en()).contains(expected);
            assertThat(f.line()).isEqualTo(line);
        });
    }

    @Test
    void a_document_nested_without_end_is_refused() {
        assertThat(read("a: " + "[".repeat(60) + "]".repeat(60))).isEmpty();
        assertThat(findings.list()).isNotEmpty();
    }

    @Test
    void a_document_too_long_to_be_a_configuration_is_refused() {
        assertThat(read("a: " + "x".repeat(2_100_000))).isEmpty();
        assertThat(findings.list()).hasSize(1);
    }

    @Test
    void mappings_merge_lists_and_values_replace_and_a_tilde_removes() {
        Mapping base = read("m: {a: 1, b: 2}\nl: [1, 2]\nv: old\n").orElseThrow();
        Mapping top = read("m: {b: ~, c: {d: 3}}\nl: [3]\nv: new\nw: ~\n").orElseThrow();
        String merged = YamlText.of(Merge.over(base, top, findings));
        assertThat(read(merged)).isPresent();
        assertThat(merged)
                .isEqualTo(YamlText.of(
                        read("m: {a: 1, c: {d: 3}}\nl: [3]\nv: new\n").orElseThrow()));
        assertThat(findings.list())
                .singleElement()
                .satisfies(f -> assertThat(f.line()).isEqualTo(4))
                .satisfies(f -> assertThat(f.what().en()).isEqualTo("\"w\" is removed with ~ but is not there"));
    }

    @Test
    void what_is_written_reads_as_the_same_again() {
        String text = "a: '~'\nb: 70%\nc: {d: [x, 'y: z', '$o', '1']}\ne: 'true'\nf: \"# no comment\"\ng: 中文\n";
        Mapping tree = read(text).orElseThrow();
        Mapping again = read(YamlText.of(tree)).orElseThrow();
        assertThat(YamlText.of(again)).isEqualTo(YamlText.of(tree));
        assertThat(again.get("a")).isNotNull();
        assertThat(((Scalar) again.get("f")).text()).isEqualTo("# no comment");
    }

    private Optional<Mapping> read(String text) {
        return YamlReader.read(new Document("test.yaml", text), findings);
    }
}
