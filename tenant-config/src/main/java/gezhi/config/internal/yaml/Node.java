package gezhi.config.internal.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a YAML document. */
public sealed interface Node {

    /** Where it begins. */
    Mark at();

    /**
     * A single value, as written.
     *
     * @param plain whether it stands without quotes
     */
    record Scalar(Mark at, String text, boolean plain) implements Node {

        /** Whether it says "nothing": empty, {@code ~} or {@code null}. */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. */
    record Sequence(Mark at, List<Node> items) implements Node {}

    /** Values by key, in the order of the file. */
    record Mapping(Mark at, Map<String, Entry> entries) implements Node {

        /** Copies the entries. */
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** The value of a key; null when it is not there or says "nothing". */
        public Node get(String key) {
            Entry entry = entries.get(key);
            return entry == null || entry.value() instanceof Scalar s && s.isNull() ? null : entry.value();
        }

        /** Where a key stands; the mapping's own place when it is not there. */
        public Mark at(String key) {
            Entry entry = entries.get(key);
            return entry == null ? at : entry.at();
        }

        /** The same with one key set. */
        public Mapping with(String key, Node value) {
            Map<String, Entry> copy = new LinkedHashMap<>(entries);
            copy.put(key, new Entry(value.at(), value));
            return new Mapping(at, copy);
        }

        /** The same without some keys. */
        public Mapping without(String... keys) {
            Map<String, Entry> copy = new LinkedHashMap<>(entries);
            for (String key : keys) {
                copy.remove(key);
            }
            return new Mapping(at, copy);
        }
    }

    /**
     * A key's value.
     *
     * @param at where the key stands
     */
    record Entry(Mark at, Node value) {}
}
