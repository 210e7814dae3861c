package gezhi.config.internal.model;

import gezhi.config.flow.Flow;
import gezhi.config.flow.Role;
import gezhi.config.flow.UnitType;
import gezhi.config.internal.Kind;
import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node;
import gezhi.config.internal.yaml.Node.Mapping;
import gezhi.kernel.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads levels, unit types and roles. */
final class Organisation {

    private final Reading reading;
    private final Mapping types;
    private final Map<String, Label> levels = new LinkedHashMap<>();
    private final Map<String, UnitType> unitTypes = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();

    private Organisation(Reading reading, Mapping model) {
        this.reading = reading;
        this.types = reading.section(model, "unitTypes");
        for (Node item : reading.items(model, "levels")) {
            Mapping level = reading.asMapping(item, "levels");
            reading.keys(level, "name", "label");
            String name = reading.text(level, "name");
            if (levels.put(name, reading.label(level)) != null) {
                reading.findings().error(level.at("name"), "levelTwice", name);
            }
        }
        if (levels.isEmpty()) {
            reading.findings().error(model.at("levels"), "missing", "levels");
        }
    }

    static Organisation read(Reading reading, Mapping model) {
        Organisation organisation = new Organisation(reading, model);
        Mapping roles = reading.section(model, "roles");
        roles.entries().forEach((name, entry) -> organisation.role(name, reading.asMapping(entry.value(), name)));
        organisation
                .types
                .entries()
                .forEach((name, entry) -> organisation.unitType(name, reading.asMapping(entry.value(), name)));
        organisation.check();
        return organisation;
    }

    Map<String, Label> levels() {
        return levels;
    }

    Map<String, UnitType> unitTypes() {
        return unitTypes;
    }

    Map<String, Role> roles() {
        return roles;
    }

    /** All posts that some unit type has. */
    Set<String> posts() {
        Set<String> posts = new LinkedHashSet<>();
        unitTypes.values().forEach(type -> posts.addAll(type.posts().keySet()));
        return posts;
    }

    private void role(String name, Mapping role) {
        reading.keys(role, "label", "at", "flow");
        List<String> at =
                reading.names(role, "at", Kind.UNIT_TYPE, types.entries().keySet());
        if (at.isEmpty()) {
            reading.findings().error(role.at(), "roleNowhere", name);
        }
        roles.put(name, new Role(name, reading.label(role), at, reading.flag(role, "flow", true)));
    }

    private void unitType(String name, Mapping type) {
        reading.keys(type, "label", "level", "parent", "centre", "dispatchesTo", "posts");
        String level = reading.text(type, "level");
        if (!level.isEmpty()) {
            reading.known(type.at("level"), Kind.LEVEL, level, levels.keySet());
        }
        String parent = reading.text(type, "parent", null);
        if (parent != null
                && !reading.known(
                        type.at("parent"),
                        Kind.UNIT_TYPE,
                        parent,
                        types.entries().keySet())) {
            parent = null;
        }
        boolean centre = reading.flag(type, "centre", false);
        List<String> dispatchesTo = reading.names(
                type, "dispatchesTo", Kind.UNIT_TYPE, types.entries().keySet());
        unitTypes.put(
                name, new UnitType(name, reading.label(type), level, parent, centre, dispatchesTo, posts(name, type)));
    }

    private Map<String, List<String>> posts(String unitType, Mapping type) {
        Map<String, List<String>> posts = new LinkedHashMap<>();
        Mapping section = reading.optionalSection(type, "posts");
        section.entries().forEach((post, entry) -> {
            List<String> holders = new ArrayList<>();
            for (String role : reading.names(section, post, Kind.ROLE, roles.keySet())) {
                if (roles.get(role).at().contains(unitType)) {
                    holders.add(role);
                } else {
                    reading.findings().error(entry.at(), "roleNotHere", role, unitType, post);
                }
            }
            if (holders.isEmpty()) {
                reading.findings().error(entry.at(), "postEmpty", post, unitType);
            } else {
                posts.put(post, List.copyOf(holders));
            }
        });
        return posts;
    }

    private void check() {
        List<String> tops = new ArrayList<>();
        for (UnitType type : unitTypes.values()) {
            Mark at = types.at(type.name());
            Set<String> above = above(type);
            if (above.contains(type.name())) {
                reading.findings().error(at, "parentLoop", type.name());
            }
            if (type.parent() == null) {
                tops.add(type.name());
            }
            if (!type.centre() && !type.dispatchesTo().isEmpty()) {
                reading.findings().error(at, "dispatchNotCentre", type.name());
            }
            for (String below : type.dispatchesTo()) {
                if (!above(unitTypes.get(below)).contains(type.name())) {
                    reading.findings().error(at, "dispatchNotBelow", type.name(), below);
                }
            }
        }
        if (tops.size() != 1 || !unitTypes.get(tops.get(0)).centre()) {
            reading.findings().error(types.at(), "oneTop", String.join(", ", tops));
        }
        if (!unitTypes.containsKey(Flow.GRID)) {
            reading.findings().error(types.at(), "noGridType", Flow.GRID);
        }
    }

    private Set<String> above(UnitType type) {
        Set<String> above = new LinkedHashSet<>();
        String parent = type.parent();
        while (parent != null && above.add(parent)) {
            parent = unitTypes.get(parent).parent();
        }
        return above;
    }
}
