package gezhi.access.admission;

/** A place at work that a request has; it is given back once, at the end or before. */
public final class Admitted implements AutoCloseable {

    private final Admission admission;
    private final Party party;
    private boolean over;

    Admitted(Admission admission, Party party) {
        this.admission = admission;
        this.party = party;
    }

    /** Gives the place back; again does nothing. Called by the thread of the request. */
    @Override
    public void close() {
        if (!over) {
            over = true;
            admission.leave(party);
        }
    }
}
