package gezhi.casework.internal.store;

/**
 * Cases that wait for somebody: those that a unit holds in a state, all of them or some.
 *
 * @param holder code of the unit
 * @param state name of the state
 */
record Turn(String holder, String state, Whose whose) {

    /** Which of the cases. */
    enum Whose {
        /** Each of them. */
        ALL(""),
        /** What is assigned to the actor. */
        ASSIGNED(" and c.assignee_id = ?"),
        /** What is assigned to nobody. */
        UNASSIGNED(" and c.assignee is null"),
        /** What is assigned to the actor or to nobody. */
        BOTH(" and (c.assignee is null or c.assignee_id = ?)"),
        /** Where what was done on the spot still stands. */
        SETTLED(" and c.settled_on_spot");

        private final String condition;

        Whose(String condition) {
            this.condition = condition;
        }

        /** The condition, with the word before it; the actor is a question mark. */
        String condition() {
            return condition;
        }
    }
}
