package gezhi.ops.bench;

import gezhi.ops.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every bench by its name, in the order in which they are told. */
final class Benches {

    private static final List<Bench> ALL = List.of(
            new FloorBench(),
            new ReportsBench(),
            new StepBench(),
            new QueueBench(),
            new BoardBench(),
            new LifecycleBench(),
            new ListsBench(),
            new ScreensBench(),
            new SpikeBench(),
            new FairnessBench(),
            new ColdBench(),
            new GrowthBench(),
            new CountiesBench());

    /** What changes the installation for whatever comes after it, or takes an hour. */
    private static final Set<String> ALONE = Set.of("cold", "growth", "counties");

    private Benches() {}

    static List<Bench> all() {
        return ALL;
    }

    /** The quick set, and behind it, unless only that is wanted, every bench that is not run alone. */
    static List<Bench> set(boolean quick) {
        List<Bench> set = new ArrayList<>(List.of(new QuickSet()));
        if (!quick) {
            ALL.stream()
                    .filter(bench -> !QuickSet.PARTS.contains(bench.name()) && !ALONE.contains(bench.name()))
                    .forEach(set::add);
        }
        return set;
    }

    /** The bench of that name; not understood when there is none. */
    static Bench named(String name) {
        return ALL.stream()
                .filter(bench -> bench.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no bench " + name + "; there are "
                        + ALL.stream().map(Bench::name).collect(Collectors.joining(", ")) + ", all and compare."));
    }
}
