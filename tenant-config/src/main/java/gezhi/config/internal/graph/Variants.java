package gezhi.config.internal.graph;

import gezhi.config.internal.model.FlowCompiler;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Entry;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.config.internal.yaml.Node.Sequence;
import gezhi.kernel.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A model under the combinations of its options' values. Values between which no row's {@code if} tells a difference
 * count as one. The first variant is the model as it is chosen.
 */
final class Variants {

    /**
     * A model under one combination.
     *
     * @param under the values in which it differs from the chosen ones, in words to follow a sentence; empty when in none
     */
    record Variant(Mapping model, Label under) {}

    /** Said of nothing but the chosen values. */
    static final Label CHOSEN = Label.of("");

    private static final int MOST = 500;

    private final Mapping model;
    private final Map<String, List<String>> choices = new LinkedHashMap<>();
    private boolean all = true;

    private Variants(Mapping model) {
        this.model = model;
        FlowCompiler.choices(model).forEach((option, values) -> choices.put(option, telling(option, values)));
    }

    static Variants of(Mapping model) {
        return new Variants(model);
    }

    /** All combinations; where these are too many, the chosen one and those that differ from it in one option. */
    List<Variant> list() {
        List<Map<String, String>> combinations = new ArrayList<>(List.of(Map.of()));
        for (var option : choices.entrySet()) {
            List<Map<String, String>> more = new ArrayList<>(combinations);
            for (String value : option.getValue()) {
                combinations.forEach(before -> more.add(and(before, option.getKey(), value)));
            }
            combinations = more;
            if (combinations.size() > MOST) {
                all = false;
                return single();
            }
        }
        return combinations.stream().map(this::variant).toList();
    }

    /** Whether the last list held all combinations. */
    boolean all() {
        return all;
    }

    private List<Variant> single() {
        List<Variant> list = new ArrayList<>(List.of(variant(Map.of())));
        choices.forEach((option, values) -> values.forEach(value -> list.add(variant(Map.of(option, value)))));
        return list;
    }

    /** One value, other than the chosen one, of each set of values that no {@code if} tells apart. */
    private List<String> telling(String option, List<String> values) {
        List<Set<String>> conditions = new ArrayList<>();
        collect(model, option, conditions);
        String chosen = text(((Mapping) option(option)).get("default"));
        Set<List<Boolean>> seen = new LinkedHashSet<>(Set.of(signature(chosen, conditions)));
        return values.stream()
                .filter(value -> seen.add(signature(value, conditions)))
                .toList();
    }

    private static List<Boolean> signature(String value, List<Set<String>> conditions) {
        return conditions.stream().map(values -> values.contains(value)).toList();
    }

    private static void collect(Node node, String option, List<Set<String>> conditions) {
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> collect(item, option, conditions));
        } else if (node instanceof Mapping mapping) {
            if (mapping.get("if") instanceof Mapping condition && condition.get(option) != null) {
                Node values = condition.get(option);
                List<Node> items = values instanceof Sequence sequence ? sequence.items() : List.of(values);
                conditions.add(items.stream().map(Variants::text).collect(Collectors.toSet()));
            }
            mapping.entries().values().forEach(entry -> collect(entry.value(), option, conditions));
        }
    }

    private Variant variant(Map<String, String> values) {
        Mapping variant = model;
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (var value : values.entrySet()) {
            variant = choose(variant, value.getKey(), value.getValue());
            zh.add(value.getKey() + " 为 " + value.getValue());
            en.add(value.getKey() + " is " + value.getValue());
        }
        Label under = values.isEmpty()
                ? CHOSEN
                : new Label("（当选项 " + String.join("、", zh) + " 时）", " (when " + String.join(" and ", en) + ")");
        return new Variant(variant, under);
    }

    private static Map<String, String> and(Map<String, String> before, String option, String value) {
        Map<String, String> and = new LinkedHashMap<>(before);
        and.put(option, value);
        return and;
    }

    private Node option(String name) {
        return ((Mapping) model.get("options")).get(name);
    }

    private static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }

    private static Mapping choose(Mapping model, String option, String value) {
        Mapping options = (Mapping) model.get("options");
        Mapping one = (Mapping) options.get(option);
        Mark at = one.at("default");
        Map<String, Entry> entries = new LinkedHashMap<>(one.entries());
        entries.put("default", new Entry(at, new Scalar(at, value, true)));
        return model.with("options", options.with(option, new Mapping(one.at(), entries)));
    }
}
