package gezhi.config;

import gezhi.config.flow.Flow;
import gezhi.config.internal.Findings;
import gezhi.config.internal.graph.ModelCheck;
import gezhi.config.internal.model.FlowCompiler;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.Overrides;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.internal.pack.CountyHead;
import gezhi.config.internal.pack.Decoder;
import gezhi.config.internal.pack.PackModel;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.config.internal.yaml.YamlReader;
import gezhi.config.pack.CountyPack;
import gezhi.config.pack.Document;
import gezhi.config.pack.PackReader;
import gezhi.config.spi.FlowVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the check says of a model outside any county: of a file, or of the model of a county pack with what the county
 * overrides. Nothing of the pack beside its model is looked at.
 *
 * @param findings what is wrong, errors and warnings in the order of finding
 * @param flow the flow with as little cut off by options as can be; empty when the model cannot be read
 */
public record ModelReview(List<Finding> findings, Optional<Flow> flow) {

    /** Copies the findings. */
    public ModelReview {
        findings = List.copyOf(findings);
    }

    /**
     * Checks a model.
     *
     * @param file a model's YAML, or a county pack as folder or ZIP
     * @param vocabularies names of the conditions, rules and effects that there are; none: they are taken as they stand
     * @throws IOException when the file cannot be read
     */
    public static ModelReview of(Path file, Iterable<? extends FlowVocabulary> vocabularies) throws IOException {
        Findings findings = new Findings();
        Optional<Mapping> model = isModel(file) ? ofFile(file, findings) : ofPack(PackReader.read(file), findings);
        ModelCheck check = new ModelCheck(new FlowCompiler(Vocabulary.of(vocabularies)));
        model.ifPresent(whole -> check.check(whole, findings));
        return new ModelReview(findings.list(), model.flatMap(check::fullest));
    }

    /** Whether something must be mended. */
    public boolean anyError() {
        return Finding.anyError(findings);
    }

    private static boolean isModel(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    /** The name in the file is the model's name. */
    private static Optional<Mapping> ofFile(Path path, Findings findings) throws IOException {
        String file = path.getFileName().toString();
        Optional<Document> document =
                Decoder.text(file, Files.readAllBytes(path), findings).map(text -> new Document(file, text));
        if (document.isEmpty() || YamlReader.read(document.get(), findings).isEmpty()) {
            return Optional.empty();
        }
        String name = YamlReader.read(document.get(), new Findings())
                .map(tree -> tree.get("model"))
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).text())
                .orElse("");
        return ModelCatalog.shipped().with(name, document.get()).resolve(name, new Mark(file, 1), findings);
    }

    private static Optional<Mapping> ofPack(CountyPack pack, Findings findings) {
        CountyHead head = CountyHead.read(pack.county(), findings);
        if (head.model() == null) {
            return Optional.empty();
        }
        return PackModel.of(pack, head, ModelCatalog.shipped(), findings)
                .map(model -> Overrides.apply(model, head.overrides(), findings));
    }
}
