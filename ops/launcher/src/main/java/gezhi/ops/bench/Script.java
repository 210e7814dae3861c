package gezhi.ops.bench;

import java.util.List;

/**
 * The calls of one whole life cycle in a county, the search at the end included.
 *
 * @param county six-digit code
 */
record Script(String county, List<Act> acts) {

    Script {
        acts = List.copyOf(acts);
    }

    /** The names of the calls, in order. */
    List<String> names() {
        return acts.stream().map(Act::name).toList();
    }
}
