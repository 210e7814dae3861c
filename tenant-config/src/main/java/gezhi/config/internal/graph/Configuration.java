package gezhi.config.internal.graph;

import java.util.List;

/**
 * What of a case matters to the graph. Units are stood for by their types: one unit of each type is enough to find what
 * can go wrong.
 *
 * @param desks stack of centres; the last is the desk, beneath it those to which it answers
 * @param holder whose move it is; null when the case has ended
 * @param handler who last fed back to this desk, null when nobody has
 * @param grid whether the place of the case has a grid
 */
record Configuration(String state, List<String> desks, String holder, String handler, boolean grid) {

    Configuration {
        desks = List.copyOf(desks);
    }

    String desk() {
        return desks.get(desks.size() - 1);
    }

    Configuration with(String state, List<String> desks, String holder, String handler) {
        return new Configuration(state, desks, holder, handler, grid);
    }
}
