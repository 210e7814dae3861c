package gezhi.config.internal.model;

import gezhi.config.flow.Flow;
import gezhi.config.internal.Findings;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.kernel.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the flow of a resolved model: options filled in, rows that they cut off gone, every name checked. */
public final class FlowCompiler {

    private static final String[] KEYS = {
        "model",
        "label",
        "levels",
        "unitTypes",
        "roles",
        "options",
        "channels",
        "intake",
        "stages",
        "limits",
        "fields",
        "operations",
        "states",
        "everyOpenState",
        "automatic",
        "open"
    };

    private final Vocabulary vocabulary;

    /** Names of conditions, rules and effects are checked against the vocabulary. */
    public FlowCompiler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The flow; empty when something in the model is not right, and then the findings say what. */
    public Optional<Flow> compile(Mapping model, Findings findings) {
        Findings own = new Findings();
        Flow flow = compile(model, new Reading(own));
        findings.addAll(own.list());
        return own.anyError() ? Optional.empty() : Optional.of(Pruning.reachable(flow));
    }

    /** The possible values of each option of the model that has a closed set of them. */
    public static Map<String, List<String>> choices(Mapping model) {
        return Options.read(new Reading(new Findings()), model).choices();
    }

    private Flow compile(Mapping model, Reading reading) {
        reading.keys(model, KEYS);
        Organisation organisation = Organisation.read(reading, model);
        Options options = Options.read(reading, model);
        Calls calls = new Calls(
                reading,
                options,
                vocabulary,
                organisation.levels().keySet(),
                reading.optionalSection(model, "operations").entries().keySet());
        Words words = Words.read(reading, calls, model);
        Map<String, Label> stages = new LinkedHashMap<>();
        Mapping stageSection = reading.section(model, "stages");
        stageSection
                .entries()
                .forEach((name, entry) -> stages.put(name, reading.label(reading.asMapping(entry.value(), name))));
        Rows rows = new Rows(reading, options, calls, words, organisation.posts(), model);
        rows.read(model, stages.keySet());

        Limits limitSection = new Limits(reading, organisation.levels().keySet(), stages.keySet(), model);
        var limits = limitSection.read();
        limitSection.check(limits, rows.states().values());
        Beginnings beginnings = new Beginnings(reading, options, calls, model);
        Flow flow = new Flow(
                reading.text(model, "model"),
                reading.label(model),
                organisation.levels(),
                organisation.unitTypes(),
                organisation.roles(),
                beginnings.channels(),
                beginnings.intake(rows.states()),
                stages,
                limits,
                words.fields(),
                words.words(),
                rows.states(),
                rows.rows(),
                beginnings.automatic(rows.states(), rows.rows(), words),
                options.chosen());
        new NameCheck(reading.findings(), model, flow).run(rows.postsAsked(), rows.wordsUsed(), rows.fieldsAsked());
        return flow;
    }
}
