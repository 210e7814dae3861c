package gezhi.casework.internal.model;

/** The operation words that mean something to the case file itself; all others only move it. */
public final class Words {

    /** 上报: the intake. */
    public static final String REPORT = "REPORT";
    /** 发起核实. */
    public static final String PRE_FILING_VERIFY = "PRE_FILING_VERIFY";
    /** 核实. */
    public static final String VERIFY = "VERIFY";
    /** 指派. */
    public static final String ASSIGN = "ASSIGN";
    /** 处置. */
    public static final String HANDLE = "HANDLE";
    /** 反馈. */
    public static final String FEEDBACK = "FEEDBACK";
    /** 核查. */
    public static final String CHECK = "CHECK";
    /** 发起现场核查. */
    public static final String PRE_CLOSING_CHECK = "PRE_CLOSING_CHECK";
    /** 结案. */
    public static final String CLOSE = "CLOSE";
    /** 退回. */
    public static final String RETURN = "RETURN";
    /** 返工. */
    public static final String REWORK = "REWORK";
    /** 重新办理. */
    public static final String REOPEN = "REOPEN";
    /** 转入新版配置: no operation of a flow; an administrator brings the case under another version. */
    public static final String MIGRATE = "MIGRATE";

    private Words() {}
}
