package gezhi.config.internal.model;

import gezhi.config.internal.Findings;
import gezhi.config.internal.Names;
import gezhi.config.internal.pack.CountyHead;
import gezhi.config.internal.yaml.Merge;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Entry;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lays a county's own choices over its model, and only where the model lists a path under {@code open}. */
public final class Overrides {

    private final Mapping model;
    private final List<List<String>> open;
    private final Findings findings;

    private Overrides(Mapping model, Findings findings) {
        this.model = model;
        this.findings = findings;
        this.open = new Reading(findings)
                .items(model, "open").stream()
                        .filter(Scalar.class::isInstance)
                        .map(path -> Arrays.asList(((Scalar) path).text().split("\\.")))
                        .toList();
    }

    /** The sections of the model in which something is open. */
    public static Set<String> sections(Mapping model) {
        return new Overrides(model, new Findings())
                .open.stream().map(path -> path.get(0)).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The model with the county's choices.
     *
     * @param county the sections of {@code county.yaml} that override the model's
     */
    public static Mapping apply(Mapping model, Mapping county, Findings findings) {
        Overrides overrides = new Overrides(model, findings);
        Mapping allowed = overrides.allowed(withOptions(county), model, List.of());
        return Merge.over(model, allowed, findings).without("open");
    }

    /** In a county's file {@code option: VALUE} is short for {@code option: {default: VALUE}}. */
    private static Mapping withOptions(Mapping county) {
        if (!(county.get("options") instanceof Mapping options)) {
            return county;
        }
        Map<String, Entry> full = new LinkedHashMap<>();
        options.entries().forEach((name, entry) -> {
            Node value = entry.value();
            full.put(
                    name,
                    value instanceof Scalar
                            ? new Entry(entry.at(), new Mapping(entry.at(), Map.of("default", entry)))
                            : entry);
        });
        return county.with("options", new Mapping(options.at(), full));
    }

    private Mapping allowed(Mapping county, Node base, List<String> path) {
        Map<String, Entry> allowed = new LinkedHashMap<>();
        county.entries().forEach((key, entry) -> {
            List<String> here = new ArrayList<>(path);
            here.add(key);
            Node below = base instanceof Mapping mapping ? mapping.get(key) : null;
            if (isOpen(here)) {
                allowed.put(key, entry);
            } else if (below == null && path.isEmpty()) {
                findings.error(entry.at(), "unknownKey", key, Names.nearest(key, CountyHead.sections(sections(model))));
            } else if (below == null && leads(path)) {
                findings.error(entry.at(), "notInModel", String.join(".", here), Names.nearest(key, keys(base)));
            } else if (entry.value() instanceof Mapping deeper && leads(here)) {
                allowed.put(key, new Entry(entry.at(), allowed(deeper, below, here)));
            } else {
                findings.error(entry.at(), "notOpen", String.join(".", here), openBelow(path));
            }
        });
        return new Mapping(county.at(), allowed);
    }

    /** Whether the path, or one that it lies below, is open; the thing itself must be in the model. */
    private boolean isOpen(List<String> path) {
        return open.stream()
                .anyMatch(pattern -> pattern.size() <= path.size()
                        && fits(pattern, path, pattern.size())
                        && exists(path, pattern.size()));
    }

    private boolean leads(List<String> path) {
        return open.stream().anyMatch(pattern -> pattern.size() > path.size() && fits(pattern, path, path.size()));
    }

    private static boolean fits(List<String> pattern, List<String> path, int length) {
        for (int i = 0; i < length; i++) {
            if (!pattern.get(i).equals("*") && !pattern.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** All but the last step of the open path: a county may give a datum that the model leaves out, not a new thing. */
    private boolean exists(List<String> path, int length) {
        Node node = model;
        for (int i = 0; i < length - 1; i++) {
            node = node instanceof Mapping mapping ? mapping.get(path.get(i)) : null;
        }
        return node instanceof Mapping;
    }

    private String openBelow(List<String> path) {
        List<String> paths = open.stream()
                .filter(pattern -> pattern.size() > path.size() && fits(pattern, path, path.size()))
                .map(pattern -> String.join(".", pattern))
                .toList();
        return Names.some(paths);
    }

    private static Set<String> keys(Node node) {
        return node instanceof Mapping mapping ? mapping.entries().keySet() : Set.of();
    }
}
