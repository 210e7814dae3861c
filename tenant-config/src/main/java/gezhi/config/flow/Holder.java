package gezhi.config.flow;

/** Who holds a case after an operation. */
public enum Holder {
    /** The desk, after the operation's own change of desk. */
    DESK,
    /** The unit to which the operation sends the case. */
    TARGET,
    /** The grid of the case's place. */
    GRID,
    /** The unit that last fed back to this desk. */
    HANDLER,
    /** The next centre above the desk. */
    UP,
    /** Whoever holds it now. */
    KEEP
}
