package gezhi.config.internal.graph;

import gezhi.config.flow.Flow;
import gezhi.config.flow.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What became of the rows of a graph in all that was explored; the rows for every open state are left out. */
final class RowsDone {

    private record Use(Move move, boolean offered, boolean asked, boolean received) {

        Use and(Use other) {
            return new Use(move, offered || other.offered, asked || other.asked, received || other.received);
        }
    }

    private final Map<String, Use> uses = new LinkedHashMap<>();

    void note(Flow flow, Walker walker, Configuration at) {
        for (Move move : flow.moves(at.state())) {
            if (!move.everyOpenState()) {
                boolean offered = walker.offered(move, at);
                boolean asked = offered && !walker.actors(move, at).isEmpty();
                boolean received = asked && !walker.receivers(move, at).isEmpty();
                uses.merge(move.state() + " " + move.operation(), new Use(move, offered, asked, received), Use::and);
            }
        }
    }

    /** Rows that somebody may perform, and there is never anybody to whom the case could go. */
    List<Move> neverReceived() {
        return moves(use -> use.asked() && !use.received());
    }

    /** Rows whose conditions never hold together. */
    List<Move> neverOffered() {
        return moves(use -> !use.offered());
    }

    private List<Move> moves(Predicate<Use> which) {
        List<Move> moves = new ArrayList<>();
        uses.values().stream().filter(which).map(Use::move).forEach(moves::add);
        return moves;
    }
}
