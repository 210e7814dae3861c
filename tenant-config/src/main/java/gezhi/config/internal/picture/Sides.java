package gezhi.config.internal.picture;

import java.util.ArrayList;
import java.util.List;

/** The places on the left and right of a box at which lines begin and end, from top to bottom. */
final class Sides {

    private final List<Object> left = new ArrayList<>();
    private final List<Object> right = new ArrayList<>();

    /** Takes a place, or shares the one that an equal end has. */
    void take(Object end, boolean onTheRight) {
        List<Object> side = onTheRight ? right : left;
        if (!side.contains(end)) {
            side.add(end);
        }
    }

    int index(Object end, boolean onTheRight) {
        return (onTheRight ? right : left).indexOf(end);
    }

    /** How many steps from line to line the box must be high; those on the left begin half a step lower. */
    double steps() {
        return Math.max(left.isEmpty() ? 0 : left.size() + 0.5, right.size());
    }
}
