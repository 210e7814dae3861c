package gezhi.casework.internal.flow;

/** The posts that mean something to the engine itself. */
public final class Posts {

    /** 收发: takes in what comes to a unit and answers for it. */
    public static final String RECEIVE = "receive";
    /** 处置: handles what is assigned. */
    public static final String HANDLE = "handle";

    private Posts() {}
}
