package gezhi.access.admission;

/** A request was not taken. It is told to whoever asked and is nothing to log. */
public final class NotAdmitted extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final long retryAfterSeconds;

    NotAdmitted(Why why, long retryAfterSeconds) {
        super(why.name(), null, false, false);
        this.why = why;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** The reason. */
    public Why why() {
        return why;
    }

    /** After how many seconds asking again makes sense, at least 1. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
