package gezhi.ops.packs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of grids: numbered general ones, made-up facilities for dedicated ones. */
final class GridNames {

    private final Map<String, List<String>> facilities;
    private final long seed;
    private final Map<Village, List<String>> left = new HashMap<>();

    /** @param facilities made-up facilities by "communities" and "villages" */
    GridNames(Map<String, List<String>> facilities, long seed) {
        this.facilities = facilities;
        this.seed = seed;
    }

    String general(int sequence) {
        return "第 " + sequence + " 网格";
    }

    /** A name that no other dedicated grid of this village has. */
    String dedicated(Village village) {
        List<String> names = left.computeIfAbsent(village, this::shuffled);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Fewer facilities than dedicated grids in " + village.name());
        }
        return village.placeName() + names.remove(names.size() - 1) + "专属网格";
    }

    private List<String> shuffled(Village village) {
        List<String> names = new ArrayList<>(facilities.get(village.community() ? "communities" : "villages"));
        Collections.shuffle(names, Chance.of(seed, village.code()));
        return names;
    }
}
