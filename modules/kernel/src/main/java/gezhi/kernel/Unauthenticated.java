package gezhi.kernel;

/** Nobody is logged in, or the credentials are not good. */
public class Unauthenticated extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code message code
     * @param args arguments of the message
     */
    public Unauthenticated(String code, Object... args) {
        super(Kind.UNAUTHENTICATED, code, args);
    }
}
