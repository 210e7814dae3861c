package gezhi.casework.internal.flow;

/** The fields that mean something to the engine itself, by the names that the flow gives them. */
public final class Needs {

    /** 意见. */
    public static final String OPINION = "opinion";
    /** 附件. */
    public static final String ATTACHMENTS = "attachments";
    /** 承办单位. */
    public static final String UNIT = "unit";
    /** 承办人. */
    public static final String ACCOUNT = "account";
    /** 立案条件. */
    public static final String FILING_CONDITION = "filingCondition";
    /** 结案条件. */
    public static final String CLOSING_CONDITION = "closingCondition";
    /** 属实、合格. */
    public static final String CONFIRMED = "confirmed";
    /** 督办类型. */
    public static final String KIND = "kind";

    private Needs() {}
}
