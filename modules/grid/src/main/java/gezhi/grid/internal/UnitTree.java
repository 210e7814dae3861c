package gezhi.grid.internal;

import gezhi.grid.Unit;
import gezhi.grid.UnitPage;
import gezhi.grid.UnitQuery;
import gezhi.kernel.DivisionCode;
import gezhi.kernel.UnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The units of a county by code, parent and type. Immutable. Lists hold only what is in force, in the order of the
 * codes; a unit that is no longer in force is still found by its code.
 */
public final class UnitTree {

    private record Node(Unit unit, boolean inForce, String pathName, String sought) {}

    private final NavigableMap<UnitCode, Node> nodes = new TreeMap<>();
    private final Map<UnitCode, List<Unit>> children = new HashMap<>();
    private final Map<String, List<Unit>> types = new HashMap<>();

    /**
     * @param entries one entry a unit, grids among them
     * @param divisions official names of townships and villages
     */
    UnitTree(Collection<UnitEntry> entries, Map<DivisionCode, String> divisions) {
        Map<UnitCode, Unit> units = new HashMap<>();
        entries.forEach(entry -> units.put(entry.unit().code(), entry.unit()));
        PathNames names = new PathNames(divisions, units::get);
        entries.forEach(entry -> nodes.put(entry.unit().code(), node(entry, names)));
        for (Node node : nodes.values()) {
            Unit unit = node.unit();
            if (node.inForce()) {
                types.computeIfAbsent(unit.type(), type -> new ArrayList<>()).add(unit);
                if (unit.parent() != null) {
                    children.computeIfAbsent(unit.parent(), parent -> new ArrayList<>())
                            .add(unit);
                }
            }
        }
    }

    /** The unit of a code, in force or not. */
    public Optional<Unit> find(UnitCode code) {
        return Optional.ofNullable(nodes.get(code)).map(Node::unit);
    }

    /** Whether there is such a unit now. */
    public boolean inForce(UnitCode code) {
        Node node = nodes.get(code);
        return node != null && node.inForce();
    }

    /** The units directly below. */
    public List<Unit> children(UnitCode parent) {
        return Collections.unmodifiableList(children.getOrDefault(parent, List.of()));
    }

    /** The units of a type. */
    public List<Unit> ofType(String type) {
        return Collections.unmodifiableList(types.getOrDefault(type, List.of()));
    }

    /** The units above, the nearest first; without the unit itself. */
    public List<UnitCode> ancestors(UnitCode code) {
        List<UnitCode> above = new ArrayList<>();
        UnitCode parent = parent(code);
        while (parent != null && nodes.containsKey(parent) && !above.contains(parent)) {
            above.add(parent);
            parent = parent(parent);
        }
        return above;
    }

    /** Whether the unit is the centre or somewhere below it. */
    public boolean within(UnitCode unit, UnitCode centre) {
        return unit.equals(centre) || ancestors(unit).contains(centre);
    }

    /** The units of the given types below the centre, however deep; without the centre. */
    public List<Unit> below(UnitCode centre, Collection<String> wanted) {
        return wanted.stream()
                .distinct()
                .flatMap(type -> ofType(type).stream())
                .filter(unit -> !unit.code().equals(centre) && within(unit.code(), centre))
                .toList();
    }

    /** The path name, or the code where there never was such a unit. */
    public String pathName(UnitCode code) {
        Node node = nodes.get(code);
        return node == null ? code.value() : node.pathName();
    }

    /** The page of units that a query asks for. */
    public UnitPage search(UnitQuery query) {
        String text = query.text().toLowerCase(Locale.ROOT);
        Collection<Node> rest = query.after() == null
                ? nodes.values()
                : nodes.tailMap(query.after(), false).values();
        List<Unit> found = rest.stream()
                .filter(node -> node.inForce() && wanted(node, query, text))
                .limit(query.limit() + 1L)
                .map(Node::unit)
                .toList();
        boolean more = found.size() > query.limit();
        List<Unit> items = more ? found.subList(0, query.limit()) : found;
        return new UnitPage(items, more ? items.get(items.size() - 1).code() : null);
    }

    private boolean wanted(Node node, UnitQuery query, String text) {
        Unit unit = node.unit();
        return (query.types().isEmpty() || query.types().contains(unit.type()))
                && (text.isEmpty()
                        || node.sought().contains(text)
                        || unit.code().value().toLowerCase(Locale.ROOT).startsWith(text))
                && (query.within() == null || within(unit.code(), query.within()));
    }

    private UnitCode parent(UnitCode code) {
        Node node = nodes.get(code);
        return node == null ? null : node.unit().parent();
    }

    private static Node node(UnitEntry entry, PathNames names) {
        String path = names.of(entry.unit());
        String sought = (path + '\n' + entry.unit().name()).toLowerCase(Locale.ROOT);
        return new Node(entry.unit(), entry.inForce(), path, sought.replaceAll("[ \\t·]+", ""));
    }
}
