package gezhi.kernel;

/** The user saw an older version of what is to be changed; nothing was written. */
public class Stale extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param code message code
     * @param args arguments of the message
     */
    public Stale(String code, Object... args) {
        super(Kind.STALE, code, args);
    }
}
