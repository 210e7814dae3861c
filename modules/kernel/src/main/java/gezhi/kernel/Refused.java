package gezhi.kernel;

/** A named rule refuses the input. */
public class Refused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /**
     * @param rule name of the rule, as the county's model names it
     * @param code message code
     * @param args arguments of the message
     */
    public Refused(String rule, String code, Object... args) {
        super(Kind.REFUSED, code, args);
        this.rule = rule;
    }

    /** Name of the rule that refuses. */
    public String rule() {
        return rule;
    }
}
