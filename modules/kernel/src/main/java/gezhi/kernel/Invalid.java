package gezhi.kernel;

import java.util.List;

/** The input breaks its form. */
public class Invalid extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * A value that is no value of its type.
     *
     * @param code message code
     * @param args arguments of the message
     */
    public Invalid(String code, Object... args) {
        super(Kind.INVALID, code, args);
    }

    /** An input with all that is wrong with it. */
    public Invalid(List<Violation> violations) {
        super(Kind.INVALID, violations, "kernel.invalid", violations.size());
    }

    /** An input with one field that is wrong. */
    public static Invalid field(String field, String code, Object... args) {
        return new Invalid(List.of(new Violation(field, code, args)));
    }
}
