package gezhi.kernel;

/** Somebody else's change, or an earlier one of the same user, stands against this one. */
public class Conflict extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code message code
     * @param args arguments of the message
     */
    public Conflict(String code, Object... args) {
        super(Kind.CONFLICT, code, args);
    }
}
