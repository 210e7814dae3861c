package gezhi.config.internal.model;

import gezhi.config.internal.Findings;
import gezhi.config.internal.Kind;
import gezhi.config.internal.Names;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import gezhi.config.internal.yaml.Node.Sequence;
import gezhi.kernel.Invalid;
import gezhi.kernel.Label;
import gezhi.kernel.TimeLimit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes typed values out of a tree. What is missing or of the wrong kind becomes a finding, and reading goes on. */
public final class Reading {

    private final Findings findings;

    /** Findings go to the collector given. */
    public Reading(Findings findings) {
        this.findings = findings;
    }

    /** Where the findings go. */
    public Findings findings() {
        return findings;
    }

    /** Every key must be one of the allowed. */
    public void keys(Mapping mapping, String... allowed) {
        mapping.entries().forEach((key, entry) -> {
            if (!Arrays.asList(allowed).contains(key)) {
                findings.error(entry.at(), "unknownKey", key, Names.nearest(key, List.of(allowed)));
            }
        });
    }

    /** The mapping under a key that must be there. */
    public Mapping section(Mapping parent, String key) {
        if (parent.get(key) == null) {
            findings.error(parent.at(), "missing", key);
        }
        return optionalSection(parent, key);
    }

    /** The mapping under a key, empty when it is not there. */
    public Mapping optionalSection(Mapping parent, String key) {
        Node node = parent.get(key);
        return node == null ? new Mapping(parent.at(), Map.of()) : asMapping(node, key);
    }

    /** A node that must be a mapping. */
    public Mapping asMapping(Node node, String key) {
        if (node instanceof Mapping mapping) {
            return mapping;
        }
        if (!(node instanceof Scalar scalar && scalar.isNull())) {
            findings.error(node.at(), "wantsMapping", key);
        }
        return new Mapping(node.at(), Map.of());
    }

    /** The text under a key that must be there; empty after a finding. */
    public String text(Mapping mapping, String key) {
        Node node = mapping.get(key);
        if (node == null) {
            findings.error(mapping.at(key), "missing", key);
            return "";
        }
        return asText(node, key).orElse("");
    }

    /** The text under a key, or the default. */
    public String text(Mapping mapping, String key, String otherwise) {
        Node node = mapping.get(key);
        return node == null ? otherwise : asText(node, key).orElse(otherwise);
    }

    /** A node that must be a single value. */
    public Optional<String> asText(Node node, String key) {
        if (node instanceof Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar.text());
        }
        findings.error(node.at(), "wantsText", key);
        return Optional.empty();
    }

    /** One of a closed set of words under a key, or the default, which may be null. */
    public String oneOf(Mapping mapping, String key, String otherwise, String... allowed) {
        String text = text(mapping, key, otherwise);
        if (text != null && !Arrays.asList(allowed).contains(text)) {
            findings.error(mapping.at(key), "notOneOf", key, text, String.join(", ", allowed));
            return otherwise;
        }
        return text;
    }

    /** A yes or no under a key. */
    public boolean flag(Mapping mapping, String key, boolean otherwise) {
        return "true".equals(oneOf(mapping, key, String.valueOf(otherwise), "true", "false"));
    }

    /** The nodes of a list under a key; a single value counts as a list of one. */
    public List<Node> items(Mapping mapping, String key) {
        Node node = mapping.get(key);
        if (node == null) {
            return List.of();
        }
        return node instanceof Sequence sequence ? sequence.items() : List.of(node);
    }

    /** The names of a list under a key, each of which must be known. */
    public List<String> names(Mapping mapping, String key, Kind kind, Collection<String> known) {
        List<String> names = new ArrayList<>();
        for (Node item : items(mapping, key)) {
            asText(item, key)
                    .filter(name -> known(item.at(), kind, name, known) && once(item.at(), name, names))
                    .ifPresent(names::add);
        }
        return List.copyOf(names);
    }

    private boolean once(Mark at, String name, List<String> before) {
        if (before.contains(name)) {
            findings.warning(at, "listedTwice", name);
            return false;
        }
        return true;
    }

    /** Whether a name is known; a finding with the nearest known name when it is not. */
    public boolean known(Mark at, Kind kind, String name, Collection<String> known) {
        if (known.contains(name)) {
            return true;
        }
        findings.error(at, "unknownName", kind, name, Names.nearest(name, known));
        return false;
    }

    /** The names in both languages under {@code label}. */
    public Label label(Mapping mapping) {
        return mapping.get("label") == null
                ? missingLabel(mapping.at())
                : label(mapping.get("label"), mapping.at("label"));
    }

    /** Names in both languages: {@code {zh: …, en: …}}. */
    public Label label(Node node, Mark at) {
        if (!(node instanceof Mapping mapping)) {
            return missingLabel(at);
        }
        keys(mapping, "zh", "en");
        return new Label(text(mapping, "zh"), text(mapping, "en"));
    }

    private Label missingLabel(Mark at) {
        findings.error(at, "missingLabel");
        return Label.of("?");
    }

    /** A time limit such as {@code 4 WORK_HOUR}. */
    public Optional<TimeLimit> limit(Node node, String key) {
        return asText(node, key).flatMap(text -> {
            try {
                return Optional.of(TimeLimit.parse(text));
            } catch (Invalid e) {
                findings.error(node.at(), "notALimit", text);
                return Optional.empty();
            }
        });
    }

    /** Whether a text is a time limit; a finding when it is not. */
    public boolean isLimit(Mark at, String text) {
        try {
            TimeLimit.parse(text);
            return true;
        } catch (Invalid e) {
            findings.error(at, "notALimit", text);
            return false;
        }
    }

    /** A share such as {@code 70%}. */
    public int percent(Mapping mapping, String key, int otherwise) {
        String text = text(mapping, key, otherwise + "%");
        if (text.matches("\\d{1,2}%|100%")) {
            return Integer.parseInt(text.substring(0, text.length() - 1));
        }
        findings.error(mapping.at(key), "notAPercent", text);
        return otherwise;
    }
}
