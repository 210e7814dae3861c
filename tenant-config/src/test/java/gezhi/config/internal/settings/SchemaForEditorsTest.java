package gezhi.config.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import gezhi.config.internal.Findings;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.Overrides;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.config.internal.yaml.Node.Sequence;
import gezhi.config.settings.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The JSON Schema of {@code county.yaml}, by which editors help, says the same as the reader. */
class SchemaForEditorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SCHEMA = schema();
    private static final JsonSchema VALIDATOR =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

    @Test
    void every_key_that_the_reader_knows_is_in_the_schema_and_no_other() {
        for (String path : CountyKeys.paths()) {
            Set<String> expected = new TreeSet<>(List.of(CountyKeys.of(path)));
            if (path.equals(CountyKeys.ROOT)) {
                expected.addAll(sectionsOfModels());
            }
            assertThat(keys(at(path))).as("keys of \"" + path + "\"").isEqualTo(expected);
            assertThat(at(path).get("additionalProperties").asBoolean(true)).isFalse();
        }
    }

    @Test
    void no_mapping_of_the_schema_is_unknown_to_the_reader() {
        Set<String> known = new TreeSet<>(CountyKeys.paths());
        List<String> unknown = new ArrayList<>();
        keys(SCHEMA).stream()
                .filter(section -> !sectionsOfModels().contains(section))
                .forEach(section -> mappings(section, SCHEMA.get("properties").get(section), unknown));
        unknown.removeAll(known);
        assertThat(unknown).isEmpty();
    }

    @Test
    void what_a_model_leaves_open_is_in_the_schema_and_nothing_else_of_it() {
        Set<String> open = new TreeSet<>();
        models().forEach(model -> ((Sequence) model.get("open"))
                .items()
                .forEach(path -> open.add(((Scalar) path).text().replace("options.*.default", "options.*"))));
        Set<String> inSchema = new TreeSet<>();
        for (String section : sectionsOfModels()) {
            JsonNode each = SCHEMA.get("properties").get(section).get("additionalProperties");
            if (each.has("properties")) {
                keys(each).forEach(key -> inSchema.add(section + ".*." + key + (key.equals("posts") ? ".*" : "")));
            } else {
                inSchema.add(section + ".*");
            }
        }
        assertThat(inSchema).isEqualTo(open);
    }

    @Test
    void closed_sets_of_words_are_the_readers() {
        assertThat(words("/properties/assessment/properties/indicators/propertyNames/enum"))
                .isEqualTo(AssessmentSection.INDICATORS);
        assertThat(words("/properties/notices/propertyNames/enum")).isEqualTo(NoticesSection.OCCASIONS);
        assertThat(words("/properties/languages/items/enum")).isEqualTo(Languages.ALL.offered());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void the_shipped_packs_are_valid_and_name_the_schema(String county) throws IOException {
        Path file = Path.of("counties", county, "county.yaml");
        String yaml = Files.readString(file);
        assertThat(validate(yaml)).isEmpty();
        String named = yaml.lines().findFirst().orElseThrow().replace("# yaml-language-server: $schema=", "");
        assertThat(file.resolveSibling(named)).exists();
    }

    @Test
    void the_examples_of_the_reference_are_valid() throws IOException {
        String[] examples = Files.readString(Path.of("README.md")).split("```yaml\n");
        List<String> counties = new ArrayList<>();
        for (String example : examples) {
            if (example.startsWith("# yaml-language-server") || example.startsWith("code: ")) {
                counties.add(example.substring(0, example.indexOf("```")));
            }
        }
        assertThat(counties).hasSizeGreaterThanOrEqualTo(2).allSatisfy(yaml -> assertThat(validate(yaml))
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: 示例县\nmodel: xintian",
                "code: 99001\nname: 示例县\nmodel: xintian",
                "code: '990001'\nname: 示例县\nmodel: xintian\nlooks: {}",
                "code: '990001'\nname: 示例县\nmodel: xintian\nnumberPrefix: x",
                "code: '990001'\nname: 示例县\nmodel: xintian\nlanguages: [fr]",
                "code: '990001'\nname: 示例县\nmodel: xintian\nlook: {colours: {header: red}}",
                "code: '990001'\nname: 示例县\nmodel: xintian\nprivacy: {masking: {idNumber: true}}",
                "code: '990001'\nname: 示例县\nmodel: xintian\ntopics: {food-drug: maybe}",
                "code: '990001'\nname: 示例县\nmodel: xintian\nlimits: {SIGN: {limit: soon}}",
                "code: '990001'\nname: 示例县\nmodel: xintian\nlimits: {SIGN: {categories: {x: {yellow: 5%}}}}",
                "code: '990001'\nname: 示例县\nmodel: xintian\ncalendar: {days: [{off: true}]}",
                "code: '990001'\nname: 示例县\nmodel: xintian\nstages: {}",
                "code: '990001'\nname: 示例县\nmodel: xintian\nnotices: {CASE_LOST: {zh: a, en: b}}"
            })
    void an_editor_marks_what_the_reader_refuses(String yaml) {
        assertThat(validate(yaml)).isNotEmpty();
    }

    private static Set<ValidationMessage> validate(String yaml) {
        Object tree =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        return VALIDATOR.validate(JSON.valueToTree(tree));
    }

    private static List<String> words(String pointer) {
        List<String> words = new ArrayList<>();
        SCHEMA.at(pointer).forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Set<String> sectionsOfModels() {
        Set<String> sections = new TreeSet<>();
        models().forEach(model -> sections.addAll(Overrides.sections(model)));
        return sections;
    }

    private static List<Mapping> models() {
        ModelCatalog models = ModelCatalog.shipped();
        return models.names().stream()
                .map(name -> models.resolve(name, Mark.of(name), new Findings()).orElseThrow())
                .toList();
    }

    private static JsonNode at(String path) {
        JsonNode node = SCHEMA;
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            node = node.get("properties").get(step.replace("[]", ""));
            node = step.endsWith("[]") ? node.get("items") : node;
        }
        return node;
    }

    private static void mappings(String path, JsonNode node, List<String> found) {
        if (node.has("properties")) {
            found.add(path);
            keys(node)
                    .forEach(key ->
                            mappings(path + "." + key, node.get("properties").get(key), found));
        }
        if (node.has("items")) {
            mappings(path + "[]", node.get("items"), found);
        }
    }

    private static Set<String> keys(JsonNode mapping) {
        Set<String> keys = new TreeSet<>();
        mapping.get("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static JsonNode schema() {
        try (InputStream in = CountyKeys.class.getResourceAsStream("/gezhi/config/schema/county.schema.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
