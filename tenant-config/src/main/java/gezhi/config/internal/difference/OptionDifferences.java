package gezhi.config.internal.difference;

import static gezhi.config.Difference.Area.OPTIONS;

import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.kernel.Invalid;
import gezhi.kernel.Label;
import gezhi.kernel.TimeLimit;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The county's choices, with the words that the model has for them. */
final class OptionDifferences {

    private final Side before;
    private final Side after;
    private final Lines lines;

    OptionDifferences(Side before, Side after, Lines lines) {
        this.before = before;
        this.after = after;
        this.lines = lines;
    }

    void find() {
        Map<String, String> old = before.config().flow().options();
        Map<String, String> now = after.config().flow().options();
        Set<String> all = new TreeSet<>(now.keySet());
        all.addAll(old.keySet());
        for (String option : all) {
            Side known = now.containsKey(option) ? after : before;
            Label name = Lines.named(label(at(known.model(), "options", option, "label"), option), option);
            if (!old.containsKey(option)) {
                lines.added(OPTIONS, option, name);
            } else if (!now.containsKey(option)) {
                lines.removed(OPTIONS, option, name);
            } else if (!old.get(option).equals(now.get(option))) {
                lines.changed(
                        OPTIONS,
                        option,
                        name,
                        choice(before, option, old.get(option)),
                        choice(after, option, now.get(option)));
            }
        }
    }

    private static Label choice(Side side, String option, String value) {
        Node words = at(side.model(), "options", option, "choices", value);
        if (words != null) {
            return label(words, value);
        }
        try {
            return Lines.limit(TimeLimit.parse(value));
        } catch (Invalid e) {
            return Label.of(value);
        }
    }

    private static Label label(Node node, String otherwise) {
        return node instanceof Mapping words
                        && words.get("zh") instanceof Scalar zh
                        && words.get("en") instanceof Scalar en
                ? new Label(zh.text(), en.text())
                : Label.of(otherwise);
    }

    private static Node at(Mapping tree, String... path) {
        Node node = tree;
        for (String key : path) {
            node = node instanceof Mapping mapping ? mapping.get(key) : null;
        }
        return node;
    }
}
