package gezhi.config.internal.model;

import gezhi.config.flow.Flow;
import gezhi.config.internal.Findings;
import gezhi.config.internal.graph.ModelCheck;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.pack.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Models for tests: those that ship, whole or with something changed in their text. */
public final class ModelFixture {

    private ModelFixture() {}

    /** The text of a model that ships. */
    public static String text(String model) {
        try (InputStream in = ModelFixture.class.getResourceAsStream("/gezhi/config/models/" + model + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole of a model whose own text is the given one. */
    public static Optional<Mapping> resolve(String model, String text, Findings findings) {
        return ModelCatalog.shipped()
                .with(model, new Document(model + ".yaml", text))
                .resolve(model, Mark.of("test"), findings);
    }

    /** Checks a model whose own text is the given one. */
    public static Optional<Flow> check(String model, String text, Findings findings) {
        return resolve(model, text, findings)
                .flatMap(tree -> new ModelCheck(new FlowCompiler(Vocabulary.UNKNOWN)).check(tree, findings));
    }
}
