package gezhi.access.admission;

import java.util.concurrent.CountDownLatch;

/** A request that waits for a place. */
final class Waiter {

    private final Party party;
    private final String line;
    private boolean watches;
    private final CountDownLatch turn = new CountDownLatch(1);

    /** @param line those of a party who wait in the same line are served in the order of their arrival */
    Waiter(Party party, String line) {
        this.party = party;
        this.line = line;
    }

    Party party() {
        return party;
    }

    String line() {
        return line;
    }

    void watch() {
        watches = true;
    }

    /** Whether it looks after the others of its party, who would all do the same at the same time. */
    boolean watches() {
        return watches;
    }

    void admit() {
        turn.countDown();
    }

    boolean admitted() {
        return turn.getCount() == 0;
    }

    /** Waits until it is admitted, or so long. */
    boolean await(long nanos) throws InterruptedException {
        return turn.await(nanos, java.util.concurrent.TimeUnit.NANOSECONDS);
    }
}
