package gezhi.ops.packs;

import gezhi.ops.packs.CountyPlan.GridPlan;
import gezhi.ops.packs.CountyPlan.Spread;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Says how many grids each village gets: by weight with some chance, within bounds, and together exactly the total. */
final class Apportionment {

    private static final double LEAST_CHANCE = 0.7;
    private static final double CHANCE = 0.6;

    private final GridPlan plan;
    private final Random random;

    Apportionment(GridPlan plan, long seed) {
        this.plan = plan;
        this.random = new Random(seed);
    }

    /**
     * Grids of each village.
     *
     * @param ceiling a further bound for one village
     * @throws IllegalArgumentException when the bounds do not allow the total
     */
    Map<Village, Integer> over(List<Village> villages, ToIntFunction<Village> ceiling) {
        Map<Village, Double> wanted = new LinkedHashMap<>();
        villages.forEach(village ->
                wanted.put(village, plan.of(village).weight() * (LEAST_CHANCE + CHANCE * random.nextDouble())));
        double sum = wanted.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<Village, Integer> counts = new LinkedHashMap<>();
        wanted.replaceAll((village, weight) -> weight * plan.total() / sum);
        wanted.forEach((village, share) -> {
            Spread spread = plan.of(village);
            int most = Math.min(spread.most(), ceiling.applyAsInt(village));
            counts.put(village, Math.max(Math.min(spread.least(), most), Math.min(most, (int) Math.round(share))));
        });
        settle(wanted, counts, ceiling);
        return counts;
    }

    private void settle(Map<Village, Double> wanted, Map<Village, Integer> counts, ToIntFunction<Village> ceiling) {
        int missing = plan.total()
                - counts.values().stream().mapToInt(Integer::intValue).sum();
        while (missing != 0) {
            int step = Integer.signum(missing);
            Village village = wanted.keySet().stream()
                    .filter(each -> allows(each, counts.get(each) + step, ceiling))
                    .max(Comparator.comparingDouble(each -> step * (wanted.get(each) - counts.get(each))))
                    .orElseThrow(() -> new IllegalArgumentException("The bounds do not allow the number of grids"));
            counts.merge(village, step, Integer::sum);
            missing -= step;
        }
    }

    private boolean allows(Village village, int count, ToIntFunction<Village> ceiling) {
        Spread spread = plan.of(village);
        return count >= spread.least() && count <= Math.min(spread.most(), ceiling.applyAsInt(village));
    }
}
