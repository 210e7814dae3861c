package gezhi.kernel;

/** The user may not do this. */
public class NotAllowed extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code message code
     * @param args arguments of the message
     */
    public NotAllowed(String code, Object... args) {
        super(Kind.NOT_ALLOWED, code, args);
    }
}
