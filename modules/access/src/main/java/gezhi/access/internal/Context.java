package gezhi.access.internal;

import gezhi.access.ActiveUser;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.shiro.subject.Subject;

/**
 * User and origin of the work that the thread does. Shiro's own binding is inherited by threads that are started
 * meanwhile, which pools keep for ever; this one is not.
 */
public final class Context {

    private record Frame(ActiveUser user, Subject subject, String remoteAddress) {}

    private static final ThreadLocal<Frame> CURRENT = new ThreadLocal<>();

    private Context() {}

    /** Does the work for a user, or for nobody when it is {@code null}. */
    public static <T> T call(ActiveUser user, String remoteAddress, Callable<T> work) throws Exception {
        Frame before = CURRENT.get();
        CURRENT.set(new Frame(user, user == null ? null : Authority.subject(user), remoteAddress));
        try {
            return work.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** The user, if the work is done for one. */
    public static Optional<ActiveUser> user() {
        return Optional.ofNullable(CURRENT.get()).map(Frame::user);
    }

    /** Shiro's view of the user. */
    static Optional<Subject> subject() {
        return Optional.ofNullable(CURRENT.get()).map(Frame::subject);
    }

    /** Network address of the request that caused the work; empty when none did. */
    public static String remoteAddress() {
        Frame frame = CURRENT.get();
        return frame == null || frame.remoteAddress() == null ? "" : frame.remoteAddress();
    }
}
