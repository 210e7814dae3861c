package gezhi.ops.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a request costs with ten thousand cases, a hundred thousand, a million, and more when asked for. */
final class GrowthBench implements Bench {

    private static final int SMALLEST = 10_000;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String what() {
        return "cost of a request from 10,000 cases to a million (--cases 3000000)";
    }

    @Override
    public List<Result> run(Target target, Load load) throws IOException {
        var growing = new Growing(name(), target, List.of(new ListsBench(), new ScreensBench()));
        List<Result> results = new ArrayList<>();
        List<Stage> stages = Stage.ofCases(
                Settings.number(load, "counties", 100, 20),
                Settings.number(load, "smallest", SMALLEST),
                Settings.number(load, "cases", 1_000_000, 100_000));
        for (Stage stage : stages) {
            growing.grow(stage);
            results.addAll(growing.measure(stage, load));
        }
        return results;
    }
}
