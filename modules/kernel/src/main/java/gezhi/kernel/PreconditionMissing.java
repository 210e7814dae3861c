package gezhi.kernel;

/** The request must say which version of the thing it changes. */
public class PreconditionMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code message code
     * @param args arguments of the message
     */
    public PreconditionMissing(String code, Object... args) {
        super(Kind.PRECONDITION_MISSING, code, args);
    }
}
