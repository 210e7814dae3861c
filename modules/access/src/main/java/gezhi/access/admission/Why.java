package gezhi.access.admission;

/** Why a request was not taken. */
public enum Why {
    /** The county's requests come faster than it was granted. */
    RATE,
    /** Too many wait already: of the same party, or of all. */
    FULL,
    /** It waited as long as one may. */
    WAITED,
    /** The server stops. */
    STOPPING
}
