package gezhi.config.internal.graph;

import gezhi.config.flow.Flow;
import gezhi.config.internal.Findings;
import gezhi.config.internal.model.FlowCompiler;
import gezhi.config.internal.model.ModelPlaces;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Entry;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks a model as a whole: its names, and its graph under every choice of its options. */
public final class ModelCheck {

    private static final int MOST_COMBINATIONS = 1_000;

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

    private void explore(Mapping model, Findings findings) {
        ModelPlaces places = new ModelPlaces(model);
        Set<String> reached = new LinkedHashSet<>();
        for (Mapping variant : variants(model)) {
            compiler.compile(variant, findings)
                    .ifPresent(flow -> reached.addAll(new GraphCheck(flow, places, findings).run()));
        }
        if (model.get("states") instanceof Mapping states) {
            states.entries().keySet().stream()
                    .filter(state -> !reached.contains(state))
                    .forEach(state -> findings.error(places.state(state), "unreachable", state));
        }
    }

    /** The model once for each combination of its options' values. */
    private static List<Mapping> variants(Mapping model) {
        List<Mapping> variants = new ArrayList<>(List.of(model));
        for (var option : FlowCompiler.choices(model).entrySet()) {
            if (variants.size() * option.getValue().size() > MOST_COMBINATIONS) {
                return variants;
            }
            List<Mapping> more = new ArrayList<>();
            for (Mapping variant : variants) {
                option.getValue().forEach(value -> more.add(choose(variant, option.getKey(), value)));
            }
            variants = more;
        }
        return variants;
    }

    private static Mapping choose(Mapping model, String option, String value) {
        Mapping options = (Mapping) model.get("options");
        Mapping one = (Mapping) options.get(option);
        Mark at = one.at("default");
        Map<String, Entry> entries = new LinkedHashMap<>(one.entries());
        Node chosen = new Scalar(at, value, true);
        entries.put("default", new Entry(at, chosen));
        return model.with("options", options.with(option, new Mapping(one.at(), entries)));
    }
}
