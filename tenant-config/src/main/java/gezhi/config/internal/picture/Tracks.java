package gezhi.config.internal.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spreads what runs up and down in a gap between two columns over tracks, so that no two lie on each other. */
final class Tracks {

    private static final double APART = 6;

    /**
     * A piece of a line.
     *
     * @param net pieces of one net may lie on each other
     */
    record Piece(String net, double from, double to) {

        boolean meets(Piece other) {
            return !net.equals(other.net)
                    && Math.min(from, to) <= Math.max(other.from, other.to) + APART
                    && Math.min(other.from, other.to) <= Math.max(from, to) + APART;
        }

        double length() {
            return Math.abs(to - from);
        }
    }

    private final Map<Piece, Integer> pieces = new LinkedHashMap<>();
    private int count;

    void add(Piece piece) {
        pieces.put(piece, 0);
    }

    void assign() {
        List<List<Piece>> taken = new ArrayList<>();
        Map<String, Integer> ofNet = new HashMap<>();
        pieces.keySet().stream().sorted(Comparator.comparing(Piece::length)).forEach(piece -> {
            int track = ofNet.getOrDefault(piece.net(), 0);
            while (track < taken.size() && taken.get(track).stream().anyMatch(piece::meets)) {
                track++;
            }
            while (track >= taken.size()) {
                taken.add(new ArrayList<>());
            }
            taken.get(track).add(piece);
            pieces.put(piece, track);
            ofNet.putIfAbsent(piece.net(), track);
        });
        count = taken.size();
    }

    int of(Piece piece) {
        return pieces.get(piece);
    }

    int count() {
        return count;
    }
}
