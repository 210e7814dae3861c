package gezhi.kernel;

/** The state of the case does not offer this operation. */
public class NotOffered extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code message code
     * @param args arguments of the message
     */
    public NotOffered(String code, Object... args) {
        super(Kind.NOT_OFFERED, code, args);
    }
}
