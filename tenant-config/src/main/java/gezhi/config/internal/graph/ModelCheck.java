package gezhi.config.internal.graph;

import gezhi.config.flow.Flow;
import gezhi.config.internal.Findings;
import gezhi.config.internal.graph.Variants.Variant;
import gezhi.config.internal.model.FlowCompiler;
import gezhi.config.internal.model.ModelPlaces;
import gezhi.config.internal.yaml.Node.Mapping;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Checks a model as a whole: its names, and its graph under every choice of its options. */
public final class ModelCheck {

    private final FlowCompiler compiler;

    /** Flows are made by the compiler given. */
    public ModelCheck(FlowCompiler compiler) {
        this.compiler = compiler;
    }

    /** The flow under the model's own choices; empty when something is not right under these or others. */
    public Optional<Flow> check(Mapping model, Findings findings) {
        Findings own = new Findings();
        Optional<Flow> chosen = compiler.compile(model, own);
        if (chosen.isPresent()) {
            explore(model, own);
        }
        findings.addAll(own.list());
        return own.anyError() ? Optional.empty() : chosen;
    }

    /** The flow under the choices that cut off least of the model; graph errors do not matter to it. */
    public Optional<Flow> fullest(Mapping model) {
        return Variants.of(model).list().stream()
                .flatMap(variant -> compiler.compile(variant.model(), new Findings()).stream())
                .max(Comparator.comparing(ModelCheck::rows));
    }

    private static int rows(Flow flow) {
        return flow.rows().values().stream().mapToInt(Map::size).sum();
    }

    private void explore(Mapping model, Findings findings) {
        GraphCheck graph = new GraphCheck(new ModelPlaces(model), findings);
        Variants variants = Variants.of(model);
        for (Variant variant : variants.list()) {
            compiler.compile(variant.model(), findings).ifPresent(flow -> graph.run(flow, variant.under()));
        }
        if (!variants.all()) {
            findings.warning(model.at("options"), "manyOptions");
        }
        graph.finish();
    }
}
