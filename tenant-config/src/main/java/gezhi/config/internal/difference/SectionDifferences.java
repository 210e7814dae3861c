package gezhi.config.internal.difference;

import static gezhi.config.Difference.Area.SECTIONS;

import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.config.internal.yaml.Node.Sequence;
import gezhi.kernel.Label;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The sections of {@code county.yaml} that neither belong to the model nor are told elsewhere, value by value. */
final class SectionDifferences {

    private static final List<String> TOLD_ELSEWHERE =
            List.of("code", "name", "model", "region", "numberPrefix", "calendar");

    /** An emblem is longer than anybody wants to read. */
    private static final int LONGEST = 80;

    private final Side before;
    private final Side after;
    private final Lines lines;

    SectionDifferences(Side before, Side after, Lines lines) {
        this.before = before;
        this.after = after;
        this.lines = lines;
    }

    void find() {
        Set<String> sections = new TreeSet<>(after.head().whole().entries().keySet());
        sections.addAll(before.head().whole().entries().keySet());
        sections.removeAll(TOLD_ELSEWHERE);
        sections.removeAll(before.model().entries().keySet());
        sections.removeAll(after.model().entries().keySet());
        sections.forEach(name -> compare(
                name, before.head().whole().get(name), after.head().whole().get(name)));
    }

    private void compare(String path, Node old, Node now) {
        if (old instanceof Mapping || now instanceof Mapping) {
            Set<String> keys = new LinkedHashSet<>(keys(now));
            keys.addAll(keys(old));
            keys.forEach(key -> compare(path + "." + key, below(old, key), below(now, key)));
            if (!(old instanceof Mapping) && old != null || !(now instanceof Mapping) && now != null) {
                lines.changed(SECTIONS, path, Label.of(path), text(old), text(now));
            }
        } else if (!Objects.equals(whole(old), whole(now))) {
            told(path, text(old), text(now));
        }
    }

    /** Two texts of which only the beginnings are shown may look the same. */
    private void told(String path, String old, String now) {
        if (Objects.equals(old, now)) {
            lines.changed(SECTIONS, path, Lines.word("otherwise", Label.of(path)));
        } else {
            lines.changed(SECTIONS, path, Label.of(path), old, now);
        }
    }

    private static String whole(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : text(node);
    }

    private static Set<String> keys(Node node) {
        return node instanceof Mapping mapping ? mapping.entries().keySet() : Set.of();
    }

    private static Node below(Node node, String key) {
        return node instanceof Mapping mapping ? mapping.get(key) : null;
    }

    /** A value as one would write it on one line; null for none. */
    private static String text(Node node) {
        if (node == null) {
            return null;
        }
        if (node instanceof Scalar scalar) {
            return scalar.text().length() > LONGEST ? scalar.text().substring(0, LONGEST) + "…" : scalar.text();
        }
        if (node instanceof Sequence sequence) {
            return "["
                    + String.join(
                            ", ",
                            sequence.items().stream()
                                    .map(SectionDifferences::text)
                                    .toList()) + "]";
        }
        return "{"
                + String.join(
                        ", ",
                        ((Mapping) node)
                                .entries().entrySet().stream()
                                        .map(e -> e.getKey() + ": "
                                                + text(e.getValue().value()))
                                        .toList())
                + "}";
    }
}
