package gezhi.kernel;

/** There is no such thing in the user's county; another county's thing is none, too. */
public class NotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code message code
     * @param args arguments of the message
     */
    public NotFound(String code, Object... args) {
        super(Kind.NOT_FOUND, code, args);
    }
}
