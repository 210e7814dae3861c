package gezhi.config.internal.model;

import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node.Mapping;
import java.util.Set;

/** Where the parts of a model stand, for findings about the graph as a whole. */
public record ModelPlaces(Mapping model) {

    /** Where a state's row stands; the state itself when no operation is given. */
    public Mark row(String state, String operation) {
        return Rows.at(model, state, operation);
    }

    /** The names of all states. */
    public Set<String> states() {
        return model.get("states") instanceof Mapping states ? states.entries().keySet() : Set.of();
    }

    /** Where a state stands. */
    public Mark state(String state) {
        return Rows.at(model, state, null);
    }
}
