package gezhi.kernel;

/** The request cannot be read at all. */
public class MalformedRequest extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code message code
     * @param args arguments of the message
     */
    public MalformedRequest(String code, Object... args) {
        super(Kind.MALFORMED, code, args);
    }
}
