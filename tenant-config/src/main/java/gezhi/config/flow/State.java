package gezhi.config.flow;

import gezhi.kernel.Label;

/**
 * A state of a case.
 *
 * @param stage the one stage to which the time spent here is counted; null when the case has ended
 * @param end how the case has ended, null while it is open
 * @param holder who holds a case in this state unless the row that leads here says otherwise; may be null
 */
public record State(String name, Label label, String stage, End end, Holder holder) {

    /** Whether a case in this state still has to be dealt with. */
    public boolean open() {
        return end == null;
    }
}
