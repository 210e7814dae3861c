package gezhi.ops.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The statement sets alone, by pgbench: what the database would give to a server that cost nothing. */
final class FloorBench implements Bench {

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public String what() {
        return "the statements of report, step, queue and board on the database alone";
    }

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        List<Result> results = new ArrayList<>();
        try (Floor floor = Floor.prepare(target, load)) {
            for (FloorSet set : FloorSet.values()) {
                results.add(floor.measure(set, load));
            }
        }
        return results;
    }
}
