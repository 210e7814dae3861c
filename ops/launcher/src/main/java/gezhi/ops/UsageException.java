package gezhi.ops;

/** A command line that was not understood; the message says which part. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
