package gezhi.testing.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A county's model read from its YAML by the tests themselves: who may do what in which state, and where it leads. What
 * the platform makes of the same file is judged by it. Options count as OPTIONAL, as both demo counties set them.
 */
public final class Model {

    private static final Path MODELS = Path.of("../../tenant-config/src/main/resources/gezhi/config/models");
    private static final Path COUNTIES = Path.of("../../tenant-config/counties");

    private final Map<String, Object> yaml;
    private final Map<String, String> unitTypes = new HashMap<>();

    /**
     * What a state offers.
     *
     * @param by post@place
     * @param conditional whether conditions or the kind of receiver decide, too
     */
    public record Row(String operation, String by, Set<String> to, boolean conditional) {

        /** What the actor must be there. */
        public String post() {
            return by.substring(0, by.indexOf('@'));
        }

        /** At which of the case's units. */
        public String place() {
            return by.substring(by.indexOf('@') + 1);
        }
    }

    private Model(Map<String, Object> yaml) {
        this.yaml = yaml;
    }

    /** The model of a demo county. */
    public static Model of(String name) {
        Model model = new Model(load(name));
        try {
            Files.readAllLines(COUNTIES.resolve(name).resolve("organisation.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(unit -> model.unitTypes.put(unit[0], unit[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    /** The states. */
    public Set<String> states() {
        return section("states").keySet();
    }

    /** All words. */
    public Set<String> operations() {
        return section("operations").keySet();
    }

    /** Whether a case has ended there. */
    public boolean ended(String state) {
        return map(section("states").get(state)).containsKey("end");
    }

    /** What a state offers, by operation. */
    public Map<String, Row> rows(String state) {
        Map<String, Row> rows = new TreeMap<>();
        if (!ended(state)) {
            section("everyOpenState").forEach((operation, row) -> rows.put(operation, row(state, operation, map(row))));
        }
        Map<String, Object> own = map(map(section("states").get(state)).getOrDefault("operations", Map.of()));
        own.forEach((operation, row) -> rows.put(operation, row(state, operation, map(row))));
        return rows;
    }

    /** The row of an operation in a state. */
    public Optional<Row> row(String state, String operation) {
        return Optional.ofNullable(rows(state).get(operation));
    }

    /** The type of a unit. */
    public String typeOf(String unit) {
        return unit.matches("\\d{15}") ? "GRID" : unitTypes.get(unit);
    }

    /** The roles that fill a post at a unit. */
    public Set<String> roles(String unit, String post) {
        Map<String, Object> type = map(section("unitTypes").getOrDefault(typeOf(unit), Map.of()));
        Object roles = map(type.getOrDefault("posts", Map.of())).get(post);
        return roles == null ? Set.of() : new TreeSet<>(strings(roles));
    }

    /** The unit types to which a centre sends cases. */
    public List<String> dispatchesTo(String type) {
        return strings(map(section("unitTypes").get(type)).getOrDefault("dispatchesTo", List.of()));
    }

    private Row row(String state, String operation, Map<String, Object> row) {
        Set<String> to = new TreeSet<>();
        if (row.get("to") instanceof Map<?, ?> byReceiver) {
            byReceiver.values().forEach(target -> to.add((String) target));
        } else {
            to.add((String) row.get("to"));
        }
        if (to.remove("stay")) {
            to.add(state);
        }
        Object holder = row.get("holder");
        boolean conditional = row.containsKey("when") || (holder != null && !holder.equals("keep"));
        return new Row(operation, (String) row.get("by"), to, conditional);
    }

    private Map<String, Object> section(String name) {
        return map(yaml.getOrDefault(name, Map.of()));
    }

    private static Map<String, Object> load(String name) {
        try {
            Map<String, Object> own = map(new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(MODELS.resolve(name + ".yaml"))));
            return own.containsKey("extends") ? merged(load((String) own.get("extends")), own) : own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Maps merge by key, lists and values replace, null removes. */
    private static Map<String, Object> merged(Map<String, Object> base, Map<String, Object> over) {
        Map<String, Object> merged = new LinkedHashMap<>(base);
        over.forEach((key, value) -> {
            if (value == null) {
                merged.remove(key);
            } else if (value instanceof Map && merged.get(key) instanceof Map) {
                merged.put(key, merged(map(merged.get(key)), map(value)));
            } else {
                merged.put(key, value);
            }
        });
        return merged;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static List<String> strings(Object list) {
        List<String> strings = new ArrayList<>();
        ((List<?>) list).forEach(each -> strings.add(String.valueOf(each)));
        return strings;
    }
}
