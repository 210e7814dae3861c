package gezhi.access.internal;

import gezhi.access.ActiveUser;
import java.time.Instant;

/**
 * How it stands with an account that may work: who it is, and since when its password is what it is.
 *
 * @param user the user with the posts held
 * @param passwordChangedAt sessions and tokens from before are void; {@code null} when it has no password
 */
record Standing(ActiveUser user, Instant passwordChangedAt) {

    /** Whether a login at the time is still good. */
    boolean covers(Instant login) {
        return passwordChangedAt != null && !login.isBefore(passwordChangedAt);
    }
}
