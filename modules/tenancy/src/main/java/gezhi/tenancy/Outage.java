package gezhi.tenancy;

import gezhi.tenancy.internal.SqlState;

/** Tells failures that pass by themselves, because the database is out or overloaded, from faults of the program. */
public final class Outage {

    /** After how many seconds asking again makes sense. */
    public static final int RETRY_AFTER_SECONDS = 10;

    private Outage() {}

    /** Whether the failure, or what caused it, is that the database could not be asked or did not answer in time. */
    public static boolean caused(Throwable failure) {
        return SqlState.unavailable(failure);
    }
}
