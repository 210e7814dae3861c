package gezhi.ops.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * A size of an installation at which everything is measured.
 *
 * @param size of what grows: cases or counties
 * @param counties how many there are to be
 * @param addedCases how many cases are added to reach it
 */
record Stage(long size, int counties, int addedCases) {

    private static final int TEN = 10;

    /** The words for {@code gezhi generate}. */
    List<String> words() {
        return List.of("--counties", Integer.toString(counties), "--cases", Integer.toString(addedCases));
    }

    /** Powers of ten from the smallest on, and the largest. */
    static List<Integer> sizes(int smallest, int largest) {
        List<Integer> sizes = new ArrayList<>();
        for (long size = smallest; size < largest; size *= TEN) {
            sizes.add((int) size);
        }
        sizes.add(largest);
        return sizes;
    }

    /** One and the same number of counties, ever more cases. */
    static List<Stage> ofCases(int counties, int smallest, int largest) {
        List<Stage> stages = new ArrayList<>();
        int before = 0;
        for (int size : sizes(Math.min(smallest, largest), largest)) {
            stages.add(new Stage(size, counties, size - before));
            before = size;
        }
        return stages;
    }

    /** Ever more counties; some cases in those that are there first, and a few in each that comes. */
    static List<Stage> ofCounties(int first, int largest, int casesAtFirst, int casesOfACounty) {
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage(first, first, casesAtFirst));
        int before = first;
        for (int size : sizes(100, Math.max(largest, first + 1))) {
            if (size > first) {
                stages.add(new Stage(size, size, (size - before) * casesOfACounty));
                before = size;
            }
        }
        return stages;
    }
}
