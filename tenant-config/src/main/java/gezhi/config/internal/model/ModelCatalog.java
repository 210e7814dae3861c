package gezhi.config.internal.model;

import gezhi.config.internal.Findings;
import gezhi.config.internal.Kind;
import gezhi.config.internal.Names;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Merge;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.YamlReader;
import gezhi.config.internal.yaml.YamlText;
import gezhi.config.pack.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Models by name, and what a model is once those that it extends are laid under it. */
public final class ModelCatalog {

    private static final String FOLDER = "/gezhi/config/models/";

    private final Map<String, Document> models;

    /** A catalogue of the models given, by name. */
    public ModelCatalog(Map<String, Document> models) {
        this.models = new LinkedHashMap<>(models);
    }

    /** The models that ship: those that the file {@code models} beside them lists. */
    public static ModelCatalog shipped() {
        Map<String, Document> models = new LinkedHashMap<>();
        for (String name : text("models").lines().filter(l -> !l.isBlank()).toList()) {
            models.put(name, new Document("models/" + name + ".yaml", text(name + ".yaml")));
        }
        return new ModelCatalog(models);
    }

    /** Names of the models. */
    public List<String> names() {
        return List.copyOf(models.keySet());
    }

    /** Whether a model that ships under this name is another one than the one written out here. */
    public static boolean shadows(String name, Mapping model) {
        ModelCatalog shipped = shipped();
        return shipped.names().contains(name)
                && shipped.resolve(name, model.at(), new Findings())
                        .filter(other -> YamlText.of(other).equals(YamlText.of(model)))
                        .isEmpty();
    }

    /** A catalogue that has one model more. */
    public ModelCatalog with(String name, Document model) {
        Map<String, Document> more = new LinkedHashMap<>(models);
        more.put(name, model);
        return new ModelCatalog(more);
    }

    /**
     * The whole of a model: laid over the one that it extends, and so on.
     *
     * @param asked where the model is asked for
     */
    public Optional<Mapping> resolve(String name, Mark asked, Findings findings) {
        return resolve(name, asked, findings, new LinkedHashSet<>());
    }

    private Optional<Mapping> resolve(String name, Mark asked, Findings findings, Set<String> seen) {
        Document document = models.get(name);
        if (document == null) {
            findings.error(asked, "unknownName", Kind.MODEL, name, Names.nearest(name, models.keySet()));
            return Optional.empty();
        }
        if (!seen.add(name)) {
            findings.error(asked, "extendsLoop", String.join(" → ", seen), name);
            return Optional.empty();
        }
        Optional<Mapping> tree = YamlReader.read(document, findings);
        if (tree.isEmpty()) {
            return tree;
        }
        Mapping model = tree.get();
        Reading reading = new Reading(findings);
        String itself = reading.text(model, "model");
        if (!itself.equals(name)) {
            findings.error(model.at("model"), "modelName", itself, name);
        }
        if (model.get("extends") == null) {
            return Optional.of(model);
        }
        return resolve(reading.text(model, "extends"), model.at("extends"), findings, seen)
                .map(base -> Merge.over(base, model.without("extends"), findings));
    }

    private static String text(String name) {
        try (InputStream in = ModelCatalog.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
