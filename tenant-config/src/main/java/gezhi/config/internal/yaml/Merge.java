package gezhi.config.internal.yaml;

import gezhi.config.internal.yaml.Node.Entry;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.config.internal.yaml.Node.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lays one tree over another: mappings merge by key, lists and values replace, {@code ~} removes. */
public final class Merge {

    private Merge() {}

    /** The base with the top laid over it. */
    public static Mapping over(Mapping base, Mapping top) {
        Map<String, Entry> merged = new LinkedHashMap<>(base.entries());
        top.entries().forEach((key, entry) -> {
            if (removes(entry.value())) {
                merged.remove(key);
            } else if (entry.value() instanceof Mapping upper) {
                Entry below = merged.get(key);
                Mapping lower =
                        below != null && below.value() instanceof Mapping m ? m : new Mapping(upper.at(), Map.of());
                merged.put(key, new Entry(entry.at(), over(lower, upper)));
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
