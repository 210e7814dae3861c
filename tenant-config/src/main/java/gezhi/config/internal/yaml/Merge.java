package gezhi.config.internal.yaml;

import gezhi.config.internal.Findings;
import gezhi.config.internal.Names;
import gezhi.config.internal.yaml.Node.Entry;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lays one tree over another: mappings merge by key, lists and values replace, {@code ~} removes. */
public final class Merge {

    private Merge() {}

    /** The base with the top laid over it; a {@code ~} that removes nothing is told, for the name is mistyped then. */
    public static Mapping over(Mapping base, Mapping top, Findings findings) {
        Map<String, Entry> merged = new LinkedHashMap<>(base.entries());
        top.entries().forEach((key, entry) -> {
            if (removes(entry.value())) {
                if (merged.remove(key) == null) {
                    findings.warning(
                            entry.at(),
                            "removesNothing",
                            key,
                            Names.nearest(key, base.entries().keySet()));
                }
            } else if (entry.value() instanceof Mapping upper) {
                Entry below = merged.get(key);
                Mapping lower =
                        below != null && below.value() instanceof Mapping m ? m : new Mapping(upper.at(), Map.of());
                merged.put(key, new Entry(entry.at(), over(lower, upper, findings)));
            } else {
                merged.put(key, entry);
            }
        });
        return new Mapping(top.at(), merged);
    }

    private static boolean removes(Node value) {
        return value instanceof Scalar s && s.isNull();
    }
}
