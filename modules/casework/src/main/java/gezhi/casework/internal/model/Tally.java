package gezhi.casework.internal.model;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts by operation word, as one text: {@code DISPATCH=2 PASS_UP=1}. */
final class Tally {

    private Tally() {}

    static int count(String tally, String operation) {
        return read(tally).getOrDefault(operation, 0);
    }

    static String plusOne(String tally, String operation) {
        Map<String, Integer> counts = read(tally);
        counts.merge(operation, 1, Integer::sum);
        return counts.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Integer> read(String tally) {
        Map<String, Integer> counts = new TreeMap<>();
        if (tally != null && !tally.isEmpty()) {
            for (String entry : tally.split(" ")) {
                int at = entry.indexOf('=');
                counts.put(entry.substring(0, at), Integer.valueOf(entry.substring(at + 1)));
            }
        }
        return counts;
    }
}
