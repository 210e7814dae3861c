package gezhi.config.flow;

/**
 * What an operation does to the stack of desks, whose last is the desk and beneath which stand those to which it
 * answers. A case changes desk only when the receiver takes it, never when it is sent.
 */
public enum DeskChange {
    /** Nothing. */
    SAME,
    /** The acting user's centre becomes the desk; itself and all centres below it leave the stack first. */
    ACTOR,
    /** The holder becomes the desk; itself and all centres below it leave the stack first. */
    HOLDER,
    /** The holder becomes the desk and answers to the desk of before. */
    PUSH,
    /** The desk has answered: the one beneath is the desk again, and the one that left is its handler. */
    POP
}
