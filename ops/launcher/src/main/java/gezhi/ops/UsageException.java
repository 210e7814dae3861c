package gezhi.ops;

/** A command line that was not understood; the message says which part. */
public final class UsageException extends RuntimeException {

    /** Says which part of the command line was not understood. */
    public UsageException(String message) {
        super(message);
    }
}
