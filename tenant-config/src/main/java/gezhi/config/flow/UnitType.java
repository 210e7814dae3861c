package gezhi.config.flow;

import gezhi.kernel.Label;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A kind of unit in the county's organisation.
 *
 * @param name as {@code organisation.csv} writes it; {@code GRID} is the type of the unit grids
 * @param level one of the model's levels
 * @param parent the unit type above, null for the topmost
 * @param centre whether a unit of this type can be the desk of a case (承办中心)
 * @param dispatchesTo unit types to which this desk may send a case, always within its own territory
 * @param posts post (accept, file, dispatch, receive, handle …) to the roles that fill it at such a unit
 */
public record UnitType(
        String name,
        Label label,
        String level,
        String parent,
        boolean centre,
        List<String> dispatchesTo,
        Map<String, List<String>> posts) {

    /** The roles that fill a post at such a unit; empty where the unit has no such post. */
    public List<String> roles(String post) {
        return posts.getOrDefault(post, List.of());
    }

    /** The posts that a role fills at such a unit. */
    public Set<String> postsOf(String role) {
        return posts.entrySet().stream()
                .filter(e -> e.getValue().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
