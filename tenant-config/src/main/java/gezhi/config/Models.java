package gezhi.config;

import gezhi.config.flow.Flow;
import gezhi.config.internal.Findings;
import gezhi.config.internal.model.FlowCompiler;
import gezhi.config.internal.model.ModelCatalog;
import gezhi.config.internal.model.Overrides;
import gezhi.config.internal.model.Vocabulary;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node.Entry;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.kernel.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The models that ship, from which a county picks one. They hold nothing of any county, so nobody need be asked. */
public final class Models {

    private static final ModelCatalog SHIPPED = ModelCatalog.shipped();
    private static final Map<String, Flow> STANDARD = standards();

    private Models() {}

    /** Names of the models. */
    public static List<String> names() {
        return SHIPPED.names();
    }

    /** A model's name in words, empty for a model that does not ship. */
    public static Optional<Label> label(String model) {
        return Optional.ofNullable(STANDARD.get(model)).map(Flow::label);
    }

    /**
     * The flow of a model as it ships, with other choices of its options than its own.
     *
     * @param options choice by option; what is not named stays as the model has it
     * @throws IllegalArgumentException when there is no such model, option or choice
     */
    public static Flow flow(String model, Map<String, String> options) {
        Findings findings = new Findings();
        Mark here = Mark.of(model);
        Map<String, Entry> choices = new LinkedHashMap<>();
        options.forEach((option, value) -> choices.put(option, new Entry(here, new Scalar(here, value, true))));
        Mapping county = new Mapping(here, Map.of("options", new Entry(here, new Mapping(here, choices))));
        Optional<Flow> flow = SHIPPED.resolve(model, here, findings)
                .map(tree -> Overrides.apply(tree, county, findings))
                .flatMap(tree -> new FlowCompiler(Vocabulary.UNKNOWN).compile(tree, findings));
        if (findings.anyError()) {
            throw new IllegalArgumentException(findings.list().toString());
        }
        return flow.orElseThrow();
    }

    private static Map<String, Flow> standards() {
        Map<String, Flow> flows = new LinkedHashMap<>();
        SHIPPED.names().forEach(name -> flows.put(name, flow(name, Map.of())));
        return flows;
    }
}
