package gezhi.config.flow;

/**
 * Where an operation leads.
 *
 * @param handler state when the case goes to a unit that is no centre; null when it cannot go there
 * @param desk state when the receiver is a centre; null when it cannot go there; equal to {@code handler} when the
 *     operation does not distinguish
 * @param stay the case stays in its state
 */
public record Target(String handler, String desk, boolean stay) {

    /** The state stays as it is. */
    public static final Target STAY = new Target(null, null, true);

    /** One state, whoever receives. */
    public static Target of(String state) {
        return new Target(state, state, false);
    }

    /**
     * The state that follows.
     *
     * @param current the state before
     * @param toCentre whether the receiver is a centre
     * @return null when the case cannot go to such a receiver
     */
    public String state(String current, boolean toCentre) {
        return stay ? current : toCentre ? desk : handler;
    }
}
