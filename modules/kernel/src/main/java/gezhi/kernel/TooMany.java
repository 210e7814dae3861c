package gezhi.kernel;

import java.time.Duration;

/** Too much is asked for at once; it may be asked for again a little later. */
public class TooMany extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /**
     * @param retryAfter after what time asking again makes sense
     * @param code message code
     * @param args arguments of the message
     */
    public TooMany(Duration retryAfter, String code, Object... args) {
        super(Kind.TOO_MANY, code, args);
        this.retryAfter = retryAfter;
    }

    /** After how many seconds asking again makes sense: a whole number, at least 1, as HTTP's Retry-After writes it. */
    public long retryAfterSeconds() {
        return Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }
}
