package gezhi.config.internal.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spreads what runs past columns over as few lanes as there may be, the shortest nearest to the boxes. */
final class Lanes {

    private record Span(int from, int to) {

        boolean meets(Span other) {
            return from <= other.to && other.from <= to;
        }

        Span and(Span other) {
            return new Span(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    private final Map<String, Span> spans = new LinkedHashMap<>();
    private Map<String, Integer> lanes;

    void add(String net, int from, int to) {
        spans.merge(net, new Span(Math.min(from, to), Math.max(from, to)), Span::and);
    }

    int of(String net) {
        return assigned().getOrDefault(net, 0);
    }

    int count() {
        return assigned().values().stream().mapToInt(lane -> lane + 1).max().orElse(0);
    }

    private Map<String, Integer> assigned() {
        if (lanes == null) {
            lanes = new HashMap<>();
            List<List<Span>> taken = new ArrayList<>();
            spans.entrySet().stream()
                    .sorted(Comparator.comparing(
                            e -> e.getValue().to() - e.getValue().from()))
                    .forEach(e -> {
                        int lane = 0;
                        while (lane < taken.size() && taken.get(lane).stream().anyMatch(e.getValue()::meets)) {
                            lane++;
                        }
                        if (lane == taken.size()) {
                            taken.add(new ArrayList<>());
                        }
                        taken.get(lane).add(e.getValue());
                        lanes.put(e.getKey(), lane);
                    });
        }
        return lanes;
    }
}
