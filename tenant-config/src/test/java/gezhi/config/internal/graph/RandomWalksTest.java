package gezhi.config.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import gezhi.config.Models;
import gezhi.config.flow.End;
import gezhi.config.flow.Flow;
import gezhi.config.internal.graph.Walker.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Cases that wander through the compiled graphs. Of uniformly random walks nearly all end refused or voided, so going
 * back is made rare.
 */
class RandomWalksTest {

    private static final int LONGEST = 2_000;
    private static final int BACK_ONE_IN = 8;

    private final Map<String, Flow> flows = new HashMap<>();

    @Property(tries = 200)
    void every_walk_comes_to_an_end_and_keeps_its_pointers_in_order(
            @ForAll("choices") Map<String, String> choices, @ForAll long seed) {
        Random random = new Random(seed);
        String model = random.nextBoolean() ? "xintian" : "jimo";
        Flow flow = flows.computeIfAbsent(model + choices, key -> Models.flow(model, choices));
        Walker walker = new Walker(flow);
        Configuration at = pick(List.copyOf(walker.beginnings()), random);
        int steps = 0;
        while (flow.state(at.state()).open()) {
            assertThat(steps++).as("steps until an end").isLessThan(LONGEST);
            at = step(walker, at, random).next();
            assertThat(at.desks()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(flow.unitTypes().get(at.desk()).centre()).isTrue();
            assertThat(at.holder() == null).isEqualTo(!flow.state(at.state()).open());
        }
        if (flow.state(at.state()).end() == End.SETTLED) {
            assertThat(at.desks())
                    .as("desks of a settled case: it answers to nobody")
                    .hasSize(1);
        }
    }

    @Property(tries = 20)
    void most_walks_end_settled(@ForAll long seed) {
        Random random = new Random(seed);
        Flow flow = flows.computeIfAbsent("jimo", key -> Models.flow("jimo", Map.of()));
        Walker walker = new Walker(flow);
        int settled = 0;
        for (int i = 0; i < 200; i++) {
            Configuration at = pick(List.copyOf(walker.beginnings()), random);
            while (flow.state(at.state()).open()) {
                at = step(walker, at, random).next();
            }
            settled += flow.state(at.state()).end() == End.SETTLED ? 1 : 0;
        }
        assertThat(settled).isGreaterThan(60);
    }

    @Provide
    Arbitrary<Map<String, String>> choices() {
        Arbitrary<String> how = Arbitraries.of("NEVER", "OPTIONAL", "REQUIRED");
        return Combinators.combine(Arbitraries.of("CLOSE", "CHECK", "REPORT"), how, how)
                .as((spot, verify, check) ->
                        Map.of("spotSettlement", spot, "preFilingVerify", verify, "preClosingCheck", check));
    }

    private static Step step(Walker walker, Configuration at, Random random) {
        List<Step> steps = walker.steps(at);
        assertThat(steps).as("what can be done in " + at).isNotEmpty().allMatch(s -> s.next() != null);
        List<Step> forward = new ArrayList<>(steps);
        forward.removeIf(s -> s.move().back() || s.move().everyOpenState());
        return pick(forward.isEmpty() || random.nextInt(BACK_ONE_IN) == 0 ? steps : forward, random);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
