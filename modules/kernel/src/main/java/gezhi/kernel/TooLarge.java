package gezhi.kernel;

/** The upload is larger than is allowed. */
public class TooLarge extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code message code
     * @param args arguments of the message
     */
    public TooLarge(String code, Object... args) {
        super(Kind.TOO_LARGE, code, args);
    }
}
