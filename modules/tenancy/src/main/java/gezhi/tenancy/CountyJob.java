package gezhi.tenancy;

import gezhi.kernel.CountyCode;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * Work that the platform does for counties by itself, again and again. A module's job is a bean; every server runs every
 * job, so a job that two servers do at the same time for the same county must do no harm.
 */
public interface CountyJob {

    /** What it is called in logs. */
    String name();

    /** How long after one round the next begins. */
    Duration every();

    /**
     * The counties that have something to be done, asked before each round.
     *
     * @param working all counties that work; one statement
     */
    default Collection<CountyCode> counties(Supplier<Collection<CountyCode>> working) {
        return working.get();
    }

    /**
     * Does it for the county of the thread, as the platform itself; begins its transactions itself. What it throws is
     * logged and keeps no other county from its turn.
     */
    void run();
}
