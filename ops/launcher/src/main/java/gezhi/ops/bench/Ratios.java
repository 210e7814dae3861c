package gezhi.ops.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the server reaches of what its statements alone reach on the same database in the same run. */
final class Ratios {

    private static final Map<String, String> FLOORS = new LinkedHashMap<>();

    static {
        FLOORS.put("reports", "floor.report");
        FLOORS.put("step", "floor.step");
        FLOORS.put("queue", "floor.queue");
        FLOORS.put("board", "floor.board");
    }

    private Ratios() {}

    /** By the name of ours; those of which both sides were measured. */
    static Map<String, Double> of(List<Result> results) {
        Map<String, Double> ratios = new LinkedHashMap<>();
        FLOORS.forEach((ours, floor) -> find(results, ours).ifPresent(result -> find(results, floor)
                .filter(base -> base.perSecond() > 0)
                .ifPresent(base -> ratios.put(ours, result.perSecond() / base.perSecond()))));
        return ratios;
    }

    private static Optional<Result> find(List<Result> results, String name) {
        return results.stream().filter(result -> result.name().equals(name)).findFirst();
    }
}
