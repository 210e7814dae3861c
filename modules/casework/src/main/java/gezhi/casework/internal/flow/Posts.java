package gezhi.casework.internal.flow;

/** The posts that mean something to the engine itself. */
public final class Posts {

    /** 收发: takes in what comes to a unit and answers for it. */
    public static final String RECEIVE = "receive";
    /** 处置: handles what is assigned. */
    public static final String HANDLE = "handle";
    /** 核实核查: looks at a place when sent out to. */
    public static final String INSPECT = "inspect";

    private Posts() {}
}
