package gezhi.config.settings;

import gezhi.kernel.Label;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The frame of a county's assessment scheme (考核方案): how often, by which indicators with which weight, and what a score
 * is called. It is checked and kept with the version; nothing computes by it in this release.
 *
 * @param weights weight of each indicator (GB/T 30428.4), together 100; empty when the county has none
 * @param bands what a score is called, from the highest band to the one that begins at 0
 */
public record Assessment(Cycle cycle, Map<String, Integer> weights, List<Band> bands) {

    /** How often it is done. */
    public enum Cycle {
        /** Every month. */
        MONTH,
        /** Every three months. */
        QUARTER,
        /** Every year. */
        YEAR
    }

    /** No scheme. */
    public static final Assessment NONE = new Assessment(Cycle.MONTH, Map.of(), List.of());

    /** Copies what it is given. */
    public Assessment {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        bands = List.copyOf(bands);
    }

    /**
     * A band of scores.
     *
     * @param from the least score of the band, 0 to 100
     */
    public record Band(int from, Label label) {}
}
