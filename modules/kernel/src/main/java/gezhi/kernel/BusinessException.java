package gezhi.kernel;

import java.util.List;
import java.util.Locale;

/**
 * An operation that the platform refuses for a reason that the user can understand. It rolls the transaction back and is
 * translated once at each edge: to a problem (RFC 9457) for REST, to a message or an error page for the screens.
 */
public abstract class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is, with the HTTP status that says so. */
    public enum Kind {
        /** The request cannot be read at all. */
        MALFORMED(400),
        /** Nobody is logged in, or the token is not (or no longer) good. */
        UNAUTHENTICATED(401),
        /** The user may not do this. */
        NOT_ALLOWED(403),
        /** There is no such thing in the user's county. */
        NOT_FOUND(404),
        /** The state of the case does not offer this operation. */
        NOT_OFFERED(409),
        /** Somebody else's change stands against this one. */
        CONFLICT(409),
        /** The user saw an older version of what is to be changed. */
        STALE(412),
        /** The upload is larger than is allowed. */
        TOO_LARGE(413),
        /** The content is of a type that is not accepted. */
        UNSUPPORTED(415),
        /** The input breaks its form; {@link #violations()} says where. */
        INVALID(422),
        /** A rule of the county's flow refuses the input. */
        REFUSED(422),
        /** The request must say which version it changes. */
        PRECONDITION_MISSING(428),
        /** Too much is asked for at once; a little later it may be asked for again. */
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status of this kind. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final transient Object[] args;
    private final transient List<Violation> violations;

    /**
     * @param code message code; it also names the problem for programs
     * @param args arguments of the message
     */
    protected BusinessException(Kind kind, String code, Object... args) {
        this(kind, List.of(), code, args);
    }

    /** As above, with the single things that are wrong. */
    protected BusinessException(Kind kind, List<Violation> violations, String code, Object... args) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.args = args;
        this.violations = List.copyOf(violations);
    }

    /** What kind of refusal this is. */
    public Kind kind() {
        return kind;
    }

    /** The message code. */
    public String code() {
        return code;
    }

    /** The single things that are wrong with the input; empty when the refusal is about the whole. */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    /** The message in the user's language. */
    public String text(Locale locale) {
        return Messages.text(locale, code, args == null ? new Object[0] : args);
    }

    @Override
    public String getMessage() {
        return text(Locale.ENGLISH);
    }

    /** For logs: the code alone, because the message may name people. */
    @Override
    public String toString() {
        return getClass().getName() + ": " + code;
    }
}
