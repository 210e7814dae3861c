package gezhi.ops;

/**
 * A command cannot go on, for a reason that the person at the keyboard can understand and mend. The message is one
 * sentence in English; {@link #chinese()} says the same in Chinese. It is printed without a stack trace; the cause, if
 * there is one, goes to the launcher's log file.
 */
public final class Refusal extends RuntimeException {

    private final String chinese;

    /** A refusal without a technical cause. */
    public Refusal(String english, String chinese) {
        this(english, chinese, null);
    }

    /** A refusal that follows from a technical error. */
    public Refusal(String english, String chinese, Throwable cause) {
        super(english, cause);
        this.chinese = chinese;
    }

    /** The same sentence in Chinese. */
    public String chinese() {
        return chinese;
    }
}
