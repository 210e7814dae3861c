package gezhi.config.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins what two people changed in the same text, line by line. */
final class ThreeWayText {

    private final List<String> base;
    private final List<String> mine;
    private final List<String> theirs;
    private final int[] toMine;
    private final int[] toTheirs;
    private final List<String> joined = new ArrayList<>();
    private boolean clash;

    private ThreeWayText(String base, String mine, String theirs) {
        this.base = lines(base);
        this.mine = lines(mine);
        this.theirs = lines(theirs);
        this.toMine = matches(this.base, this.mine);
        this.toTheirs = matches(this.base, this.theirs);
    }

    /** The text with both changes; empty where both changed the same lines, each in another way. */
    static Optional<String> join(String base, String mine, String theirs) {
        if (base.equals(theirs) || mine.equals(theirs)) {
            return Optional.of(mine);
        }
        if (base.equals(mine)) {
            return Optional.of(theirs);
        }
        ThreeWayText text = new ThreeWayText(base, mine, theirs);
        text.join();
        return text.clash ? Optional.empty() : Optional.of(String.join("\n", text.joined));
    }

    /** Lines that all three have part the text into stretches; each stretch is joined by itself. */
    private void join() {
        int b = 0;
        int m = 0;
        int t = 0;
        for (int i = 0; i <= base.size(); i++) {
            boolean end = i == base.size();
            if (end || toMine[i] >= m && toTheirs[i] >= t) {
                int nextMine = end ? mine.size() : toMine[i];
                int nextTheirs = end ? theirs.size() : toTheirs[i];
                stretch(base.subList(b, i), mine.subList(m, nextMine), theirs.subList(t, nextTheirs));
                if (!end) {
                    joined.add(base.get(i));
                }
                b = i + 1;
                m = nextMine + 1;
                t = nextTheirs + 1;
            }
        }
    }

    private void stretch(List<String> old, List<String> one, List<String> other) {
        if (old.equals(other) || one.equals(other)) {
            joined.addAll(one);
        } else if (old.equals(one)) {
            joined.addAll(other);
        } else {
            clash = true;
        }
    }

    /** For each line of the first the line of the second that it became by the longest common sequence; -1 for none. */
    private static int[] matches(List<String> from, List<String> to) {
        int[][] length = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int j = to.size() - 1; j >= 0; j--) {
                length[i][j] = from.get(i).equals(to.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int[] match = new int[from.size()];
        int j = 0;
        for (int i = 0; i < match.length; i++) {
            match[i] = -1;
            while (j < to.size() && !from.get(i).equals(to.get(j)) && length[i][j + 1] >= length[i + 1][j]) {
                j++;
            }
            if (j < to.size() && from.get(i).equals(to.get(j))) {
                match[i] = j++;
            }
        }
        return match;
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
