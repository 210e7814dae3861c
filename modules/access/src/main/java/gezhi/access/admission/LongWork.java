package gezhi.access.admission;

import gezhi.kernel.CountyCode;
import gezhi.kernel.TooMany;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;

/** Imports and exports: few at a time, one a county, and they give way to people. */
public final class LongWork {

    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    private final int most;
    private final Places places;
    private final LongSupplier nanoTime;
    private final Set<CountyCode> running = new HashSet<>();

    LongWork(int most, Places places, LongSupplier nanoTime) {
        this.most = most;
        this.places = places;
        this.nanoTime = nanoTime;
    }

    synchronized Place begin(CountyCode county) {
        if (running.contains(county)) {
            throw new TooMany(RETRY, "access.busy.longWork.county");
        }
        if (running.size() >= most) {
            throw new TooMany(RETRY, "access.busy.longWork.server");
        }
        running.add(county);
        return new Place(county);
    }

    synchronized int running() {
        return running.size();
    }

    private synchronized void end(CountyCode county) {
        running.remove(county);
    }

    /** The place of one import or export. */
    public final class Place implements AutoCloseable {

        private final CountyCode county;
        private boolean over;

        private Place(CountyCode county) {
            this.county = county;
        }

        /**
         * Called between two batches: pauses while people wait or their requests have all cores, but no longer than a
         * second, so that it goes on whatever comes.
         */
        public void giveWay() {
            try {
                places.awaitQuiet(LONGEST_PAUSE_MILLIS, nanoTime);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** Gives the place back; again does nothing. */
        @Override
        public void close() {
            if (!over) {
                over = true;
                end(county);
            }
        }
    }
}
