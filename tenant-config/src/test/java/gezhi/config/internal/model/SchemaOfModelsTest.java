package gezhi.config.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import gezhi.config.internal.Findings;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.config.internal.yaml.Node.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The JSON Schema of models, by which editors help, says the same as the reader. */
class SchemaOfModelsTest {

    private static final String STRANGE = "qqqqqqqqqqqqqqqq";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode SCHEMA = schema();

    /** The reader names the keys that it knows when it meets one that it does not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            levels/0                          | /properties/levels/items
            unitTypes/COUNTY                  | /properties/unitTypes/additionalProperties
            roles/LEADER                      | /properties/roles/additionalProperties
            options/spotSettlement            | /properties/options/additionalProperties
            channels/WEB                      | /properties/channels/additionalProperties
            intake/0                          | /properties/intake/items
            limits/ACCEPT                     | /properties/limits/additionalProperties
            fields/unit                       | /properties/fields/additionalProperties
            operations/FILE                   | /properties/operations/additionalProperties
            states/FILED                      | /properties/states/additionalProperties
            states/FILED/operations/DISPATCH  | /$defs/row
            everyOpenState/URGE               | /$defs/row
            automatic/holderAbolished         | /properties/automatic/additionalProperties
            """)
    void every_key_that_the_reader_knows_is_in_the_schema_and_no_other(String place, String pointer) {
        Findings findings = new Findings();
        Mapping model = (Mapping) strange(model("xintian"), List.of(place.split("/")));
        new FlowCompiler(Vocabulary.UNKNOWN).compile(model, findings);
        String known = findings.list().stream()
                .filter(f -> f.what().en().contains(STRANGE))
                .map(f -> f.fix().en().replace("Use: ", ""))
                .findFirst()
                .orElseThrow();
        Set<String> keys = new TreeSet<>();
        SCHEMA.at(pointer).get("properties").fieldNames().forEachRemaining(keys::add);
        assertThat(known).doesNotContain("…");
        assertThat(keys).isEqualTo(new TreeSet<>(Arrays.asList(known.split(", "))));
        assertThat(SCHEMA.at(pointer).get("additionalProperties").asBoolean(true))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xintian", "jimo"})
    void the_shipped_models_are_valid(String name) throws IOException {
        String yaml = Files.readString(Path.of("src/main/resources/gezhi/config/models", name + ".yaml"));
        Object tree =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(SCHEMA)
                        .validate(JSON.valueToTree(tree)))
                .isEmpty();
    }

    private static Mapping model(String name) {
        return ModelCatalog.shipped()
                .resolve(name, Mark.of(name), new Findings())
                .orElseThrow()
                .without("open");
    }

    private static Node strange(Node node, List<String> path) {
        if (path.isEmpty()) {
            return ((Mapping) node).with(STRANGE, new Scalar(node.at(), "1", true));
        }
        List<String> rest = path.subList(1, path.size());
        if (node instanceof Sequence sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            int index = Integer.parseInt(path.get(0));
            items.set(index, strange(items.get(index), rest));
            return new Sequence(node.at(), items);
        }
        Mapping mapping = (Mapping) node;
        return mapping.with(path.get(0), strange(mapping.get(path.get(0)), rest));
    }

    private static JsonNode schema() {
        try (InputStream in = FlowCompiler.class.getResourceAsStream("/gezhi/config/schema/model.schema.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
