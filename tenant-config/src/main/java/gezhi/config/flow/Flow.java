package gezhi.config.flow;

import gezhi.kernel.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The flow of one version of a county's configuration. All maps keep the order of the model. Immutable.
 *
 * @param model the model's name
 * @param levelLabels the levels, small to large, with their names
 * @param rows the rows of the graph by state and operation, those for every open state included
 * @param options the county's choices; the graph itself has none left
 */
public record Flow(
        String model,
        Label label,
        Map<String, Label> levelLabels,
        Map<String, UnitType> unitTypes,
        Map<String, Role> roles,
        Map<String, Channel> channels,
        List<Intake> intake,
        Map<String, Label> stages,
        Map<String, LimitRule> limits,
        Map<String, Field> fields,
        Map<String, Word> words,
        Map<String, State> states,
        Map<String, Map<String, Move>> rows,
        List<Automatic> automatic,
        Map<String, String> options) {

    /** The unit type of the unit grids, the same in every model. */
    public static final String GRID = "GRID";

    /** Copies what it is given. */
    public Flow {
        levelLabels = kept(levelLabels);
        unitTypes = kept(unitTypes);
        roles = kept(roles);
        channels = kept(channels);
        intake = List.copyOf(intake);
        stages = kept(stages);
        limits = kept(limits);
        fields = kept(fields);
        words = kept(words);
        states = kept(states);
        Map<String, Map<String, Move>> copy = new LinkedHashMap<>();
        rows.forEach((state, moves) -> copy.put(state, kept(moves)));
        rows = Collections.unmodifiableMap(copy);
        automatic = List.copyOf(automatic);
        options = kept(options);
    }

    /** The levels, small to large. */
    public List<String> levels() {
        return List.copyOf(levelLabels.keySet());
    }

    /**
     * A state of this flow.
     *
     * @throws IllegalArgumentException when there is no such state
     */
    public State state(String name) {
        State state = states.get(name);
        if (state == null) {
            throw new IllegalArgumentException("model " + model + " has no state " + name);
        }
        return state;
    }

    /** The row of an operation in a state, empty when the state does not offer it. */
    public Optional<Move> move(String state, String operation) {
        return Optional.ofNullable(rows.getOrDefault(state, Map.of()).get(operation));
    }

    /** The rows of a state in the order of the model, those for every open state last. */
    public List<Move> moves(String state) {
        return List.copyOf(rows.getOrDefault(state, Map.of()).values());
    }

    /** The topmost unit type: the county centre. */
    public UnitType top() {
        return unitTypes.values().stream()
                .filter(t -> t.parent() == null)
                .findFirst()
                .orElseThrow();
    }

    /** The unit types above one, from its parent to the topmost. */
    public List<UnitType> above(String unitType) {
        List<UnitType> above = new ArrayList<>();
        UnitType type = unitTypes.get(unitType);
        while (type != null && type.parent() != null && above.size() < unitTypes.size()) {
            type = unitTypes.get(type.parent());
            above.add(type);
        }
        return above;
    }

    private static <V> Map<String, V> kept(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
