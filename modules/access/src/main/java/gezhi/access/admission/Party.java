package gezhi.access.admission;

import io.github.bucket4j.Bucket;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Requests that share one part of the places: those of a county, or of all who are not logged in. Its counts belong to
 * {@link Places}, which is the only one to change them.
 */
final class Party {

    private final int atWorkAlone;
    private final int atWorkAmongOthers;
    private final int mayWait;
    private final Bucket rate;
    private final Map<String, ArrayDeque<Waiter>> lines = new LinkedHashMap<>();

    int atWork;
    int waiting;
    long served;

    /** @param rate what its requests draw from; {@code null} for no bound */
    Party(int atWorkAlone, int atWorkAmongOthers, int mayWait, Bucket rate) {
        this.atWorkAlone = atWorkAlone;
        this.atWorkAmongOthers = atWorkAmongOthers;
        this.mayWait = mayWait;
        this.rate = rate;
    }

    boolean mayWork(boolean amongOthers) {
        return atWork < (amongOthers ? atWorkAmongOthers : atWorkAlone);
    }

    boolean mayWait() {
        return waiting < mayWait;
    }

    /** Whether its rate still allows a request, which is drawn from it. */
    boolean inRate() {
        return rate == null || rate.tryConsume(1);
    }

    /** How long its rate allows no request. */
    long nanosToRate() {
        return rate == null ? 0 : rate.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    }

    void add(Waiter waiter) {
        lines.computeIfAbsent(waiter.line(), key -> new ArrayDeque<>()).add(waiter);
        waiting++;
    }

    /** The next one: of the line whose turn it is the one that came first. There is one. */
    Waiter next() {
        var turn = lines.entrySet().iterator().next();
        lines.remove(turn.getKey());
        Waiter next = turn.getValue().poll();
        if (!turn.getValue().isEmpty()) {
            lines.put(turn.getKey(), turn.getValue());
        }
        waiting--;
        return next;
    }

    void remove(Waiter waiter) {
        ArrayDeque<Waiter> line = lines.get(waiter.line());
        line.remove(waiter);
        if (line.isEmpty()) {
            lines.remove(waiter.line());
        }
        waiting--;
    }
}
