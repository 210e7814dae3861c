package gezhi.ops.packs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a model says of unit types and roles, read from its file and the one that it extends. */
final class ModelFixture {

    private static final Path MODELS = PackFixture.TENANT_CONFIG.resolve("src/main/resources/gezhi/config/models");

    private ModelFixture() {}

    /** Unit type → roles that can be held there. */
    static Map<String, Set<String>> rolesByUnitType(String model) {
        Map<String, List<?>> at = new HashMap<>();
        chain(model).forEach(yaml -> section(yaml, "roles").forEach((role, definition) -> {
            if (((Map<?, ?>) definition).get("at") instanceof List<?> types) {
                at.put(role.toString(), types);
            }
        }));
        Map<String, Set<String>> roles = new TreeMap<>();
        parents(model).keySet().forEach(type -> roles.put(type, new TreeSet<>()));
        at.forEach((role, types) ->
                types.forEach(type -> roles.get(type.toString()).add(role)));
        return roles;
    }

    /** Unit type → type of the unit above, null for the centre of the county. */
    static Map<String, String> parents(String model) {
        Map<String, String> parents = new TreeMap<>();
        chain(model).forEach(yaml -> section(yaml, "unitTypes").forEach((type, definition) -> {
            Object parent = ((Map<?, ?>) definition).get("parent");
            parents.merge(
                    type.toString(), parent == null ? "" : parent.toString(), (old, now) -> now.isEmpty() ? old : now);
        }));
        parents.replaceAll((type, parent) -> parent.isEmpty() ? null : parent);
        return parents;
    }

    private static List<Map<?, ?>> chain(String model) {
        Map<?, ?> yaml = PackFixture.yaml(MODELS.resolve(model + ".yaml"));
        Object base = yaml.get("extends");
        return base == null ? List.of(yaml) : List.of(PackFixture.yaml(MODELS.resolve(base + ".yaml")), yaml);
    }

    private static Map<?, ?> section(Map<?, ?> yaml, String name) {
        return yaml.get(name) == null ? Map.of() : (Map<?, ?>) yaml.get(name);
    }
}
