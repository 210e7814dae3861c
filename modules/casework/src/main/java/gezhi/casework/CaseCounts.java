package gezhi.casework;

import java.util.Map;

/**
 * How many open cases a query finds, by lamp and by state: one statement. What has ended has no lamp and is not counted.
 *
 * @param states by state, in no order
 */
public record CaseCounts(long total, long green, long yellow, long red, Map<String, Long> states) {

    /** How many are in a state. */
    public long in(String state) {
        return states.getOrDefault(state, 0L);
    }
}
