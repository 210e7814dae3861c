package gezhi.config.flow;

/** At which unit somebody must hold the post that an operation asks for. */
public enum Place {
    /** The desk of the case (承办中心). */
    DESK,
    /** The unit whose move it is. */
    HOLDER,
    /** A centre above the desk that does not hold the case. */
    ABOVE,
    /** The desk or a centre above it. */
    DESK_OR_ABOVE,
    /** The desk or a centre above it that does not hold the case: nobody urges themselves. */
    OVER_HOLDER
}
