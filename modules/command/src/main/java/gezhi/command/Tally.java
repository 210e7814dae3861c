package gezhi.command;

/**
 * What was reported and settled in some days and places; cases taken over from older systems are left out.
 *
 * @param reported cases that were reported
 * @param settled cases that ended settled; all that follows is of these
 * @param late those that ended after the deadline of the whole case
 * @param onSpot those that a grid worker settled on the spot (当场办结)
 * @param handled those that a unit handled
 * @param reworked those of the handled that had to be reworked (返工) at least once
 */
public record Tally(long reported, long settled, long late, long onSpot, long handled, long reworked) {

    /** Nothing happened. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(
                reported + other.reported,
                settled + other.settled,
                late + other.late,
                onSpot + other.onSpot,
                handled + other.handled,
                reworked + other.reworked);
    }

    /** This without the other. */
    public Tally minus(Tally other) {
        return new Tally(
                reported - other.reported,
                settled - other.settled,
                late - other.late,
                onSpot - other.onSpot,
                handled - other.handled,
                reworked - other.reworked);
    }
}
