package gezhi.grid.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to end and what has to begin so that the stored periods say what is wanted.
 *
 * @param ending stored periods that are no longer so
 * @param beginning wanted periods that are not stored
 */
record Changes(List<Period> ending, List<Period> beginning) {

    /** Compares what is in force with what is wanted, by code. */
    static Changes between(List<? extends Period> inForce, List<? extends Period> wanted) {
        Map<String, Period> open = new HashMap<>();
        inForce.forEach(period -> open.put(period.code(), period));
        List<Period> beginning = new ArrayList<>();
        for (Period period : wanted) {
            Period stored = open.get(period.code());
            if (stored != null && stored.repeatedBy(period)) {
                open.remove(period.code());
            } else {
                beginning.add(period);
            }
        }
        return new Changes(List.copyOf(open.values()), beginning);
    }

    /** The number of codes that are concerned. */
    int count() {
        Set<String> codes = new HashSet<>();
        ending.forEach(period -> codes.add(period.code()));
        beginning.forEach(period -> codes.add(period.code()));
        return codes.size();
    }
}
