package gezhi.access.admission;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The places at work and the waiting room. It decides and makes no request wait itself; time is told to it, in nanoseconds
 * of one clock.
 *
 * <p>After each step the following holds: nobody waits whom the bounds would let in. Every step takes constant time but
 * for the choice among waiting parties, of which there are no more than the waiting room holds.
 */
final class Places {

    /** How long after its last request a party still counts as one that wants in. */
    static final long PRESENT = Duration.ofSeconds(1).toNanos();

    private final int mayWork;
    private final int mayWait;
    private final int busy;
    private final Set<Party> waitingParties = new LinkedHashSet<>();

    private int atWork;
    private int waiting;
    private long served;

    // The party of the newest request, and the newest other one.
    private Party last;
    private long lastSeen;
    private Party other;
    private long otherSeen;

    /** @param busy with so many at work there is no room for work that can wait: as many as there are cores */
    Places(int mayWork, int mayWait, int busy) {
        this.mayWork = mayWork;
        this.mayWait = mayWait;
        this.busy = busy;
    }

    /** Takes a place if one is free for the party and none of its own waits. */
    synchronized boolean enter(Party party, long now) {
        see(party, now);
        serve(now);
        if (party.waiting > 0 || !mayEnter(party, now)) {
            return false;
        }
        begin(party);
        return true;
    }

    /** Waits; false when too many do. A place that is free meanwhile is given at once. */
    synchronized boolean queue(Waiter waiter, long now) {
        Party party = waiter.party();
        if (waiting >= mayWait || !party.mayWait()) {
            return false;
        }
        if (party.waiting == 0) {
            waiter.watch();
        }
        party.add(waiter);
        waitingParties.add(party);
        waiting++;
        serve(now);
        return true;
    }

    /** Gives a place back. */
    synchronized void leave(Party party, long now) {
        party.atWork--;
        atWork--;
        serve(now);
        if (quiet()) {
            notifyAll();
        }
    }

    /** Returns when nobody waits and a core is free, or after so many milliseconds; says which. */
    synchronized boolean awaitQuiet(long millis, LongSupplier nanoTime) throws InterruptedException {
        long end = nanoTime.getAsLong() + millis * 1_000_000;
        for (long left = millis; !quiet() && left > 0; left = (end - nanoTime.getAsLong()) / 1_000_000) {
            wait(left);
        }
        return quiet();
    }

    private boolean quiet() {
        return waiting == 0 && atWork < busy;
    }

    /** Waits no longer; false when a place was given in this moment, which is to be used or given back. */
    synchronized boolean giveUp(Waiter waiter) {
        if (waiter.admitted()) {
            return false;
        }
        waiter.party().remove(waiter);
        waiting--;
        if (waiter.party().waiting == 0) {
            waitingParties.remove(waiter.party());
        }
        return true;
    }

    /** Gives places that time has set free: a party that no other one was beside for a while may have all. */
    synchronized void serve(long now) {
        while (atWork < mayWork && !waitingParties.isEmpty()) {
            Party next = next(now);
            if (next == null) {
                return;
            }
            Waiter waiter = next.next();
            waiting--;
            if (next.waiting == 0) {
                waitingParties.remove(next);
            }
            begin(next);
            waiter.admit();
        }
    }

    synchronized int atWork() {
        return atWork;
    }

    synchronized int waiting() {
        return waiting;
    }

    synchronized int waitingParties() {
        return waitingParties.size();
    }

    /** The waiting party with the fewest at work; of several the one that was not served for the longest time. */
    private Party next(long now) {
        Party best = null;
        for (Party each : waitingParties) {
            if (each.mayWork(amongOthers(each, now))
                    && (best == null
                            || each.atWork < best.atWork
                            || each.atWork == best.atWork && each.served < best.served)) {
                best = each;
            }
        }
        return best;
    }

    private boolean mayEnter(Party party, long now) {
        return atWork < mayWork && party.mayWork(amongOthers(party, now));
    }

    private void begin(Party party) {
        party.served = ++served;
        party.atWork++;
        atWork++;
    }

    private void see(Party party, long now) {
        if (party != last) {
            other = last;
            otherSeen = lastSeen;
            last = party;
        }
        lastSeen = now;
    }

    private boolean amongOthers(Party party, long now) {
        return party == last ? other != null && now - otherSeen < PRESENT : last != null && now - lastSeen < PRESENT;
    }
}
