package gezhi.config.internal.picture;

import gezhi.kernel.Label;
import java.util.List;

/**
 * What a picture of a flow shows, before anything has a place on paper.
 *
 * @param columns the stages in the order in which a case comes to them, the ended states last
 * @param everywhere what can be done in every open state, as lines of text
 */
record Sketch(Label title, List<Column> columns, List<Edge> edges, List<Label> everywhere) {

    /** A stage with its states. */
    record Column(Label name, List<Box> boxes) {}

    /** What the look of a box says. */
    enum Kind {
        BEGINNING,
        OPEN,
        SETTLED,
        STOPPED
    }

    /**
     * A state.
     *
     * @param staying operations after which the case is still in the state
     */
    record Box(String state, Label label, Kind kind, List<Label> staying) {}

    /**
     * Operations that lead from one state to another.
     *
     * @param back whether they undo something
     */
    record Edge(String from, String to, boolean back, List<Label> operations) {}
}
