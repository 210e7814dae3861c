package gezhi.grid.internal.shape;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;

/** The positions of a line that are left after rounding: none twice, none in the middle of a straight. */
final class Positions {

    private Positions() {}

    /** Rounded positions; those of a closed line without the last, which is the first again. */
    static int[][] kept(SvgPath path, CoordinateSequence positions, boolean closed) {
        List<int[]> kept = new ArrayList<>();
        int count = closed ? positions.size() - 1 : positions.size();
        for (int i = 0; i < count; i++) {
            add(kept, new int[] {path.tenthsX(positions.getX(i)), path.tenthsY(positions.getY(i))});
        }
        if (closed) {
            closeUp(kept);
        }
        return kept.toArray(int[][]::new);
    }

    private static void add(List<int[]> kept, int[] position) {
        int size = kept.size();
        if (size >= 2 && straight(kept.get(size - 2), kept.get(size - 1), position)) {
            kept.remove(size - 1);
            add(kept, position);
        } else if (size == 0 || !same(kept.get(size - 1), position)) {
            kept.add(position);
        }
    }

    private static void closeUp(List<int[]> kept) {
        while (kept.size() > 1 && same(kept.get(0), kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        while (kept.size() > 2 && straight(kept.get(kept.size() - 2), kept.get(kept.size() - 1), kept.get(0))) {
            kept.remove(kept.size() - 1);
        }
        while (kept.size() > 2 && straight(kept.get(kept.size() - 1), kept.get(0), kept.get(1))) {
            kept.remove(0);
        }
    }

    private static boolean same(int[] a, int[] b) {
        return a[0] == b[0] && a[1] == b[1];
    }

    private static boolean straight(int[] a, int[] b, int[] c) {
        return (long) (b[0] - a[0]) * (c[1] - b[1]) == (long) (b[1] - a[1]) * (c[0] - b[0]);
    }
}
