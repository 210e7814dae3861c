package gezhi.kernel;

/** The content is of a type that is not accepted. */
public class Unsupported extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code message code
     * @param args arguments of the message
     */
    public Unsupported(String code, Object... args) {
        super(Kind.UNSUPPORTED, code, args);
    }
}
