package gezhi.tenancy;

import gezhi.kernel.CountyCode;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The county for which the current thread works. Set at the edges only: by the filter that knows the user, by a job or
 * an event that carries its county with it. Work handed to another thread names its county anew.
 */
public final class Tenant {

    private static final ThreadLocal<CountyCode> CURRENT = new ThreadLocal<>();

    private Tenant() {}

    /**
     * The county of the running work.
     *
     * @throws IllegalStateException when the work belongs to no county: a fault of the program, not of the user
     */
    public static CountyCode current() {
        return known().orElseThrow(() -> new IllegalStateException("no county is set for this work"));
    }

    /** The county of the running work, if it belongs to one. */
    public static Optional<CountyCode> known() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * Does the work for a county and returns to the county of before. A transaction must begin inside the work, not
     * around it: it keeps the county that it began with.
     */
    public static <T> T call(CountyCode county, Callable<T> work) throws Exception {
        CountyCode before = CURRENT.get();
        CURRENT.set(county);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    /** As {@link #call} for work that returns nothing and throws nothing checked. */
    public static void run(CountyCode county, Runnable work) {
        CountyCode before = CURRENT.get();
        CURRENT.set(county);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    private static void restore(CountyCode before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
