package gezhi.config.internal.model;

import gezhi.config.internal.yaml.Mark;
import gezhi.config.internal.yaml.Node.Mapping;

/** Where the parts of a model stand, for findings about the graph as a whole. */
public record ModelPlaces(Mapping model) {

    /** Where a state's row stands; the state itself when no operation is given. */
    public Mark row(String state, String operation) {
        return Rows.at(model, state, operation);
    }

    /** Where a state stands. */
    public Mark state(String state) {
        return Rows.at(model, state, null);
    }
}
