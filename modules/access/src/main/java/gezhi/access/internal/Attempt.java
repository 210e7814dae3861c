package gezhi.access.internal;

import gezhi.access.ActiveUser;
import java.util.UUID;

/** What came of an attempt to log in. */
sealed interface Attempt {

    /**
     * The password was right.
     *
     * @param user who it is
     * @param mustChange whether the password has to be changed before anything else
     */
    record Good(ActiveUser user, boolean mustChange) implements Attempt {
        UUID accountId() {
            return user.accountId();
        }
    }

    /**
     * Account or password is wrong, and which of them is not told.
     *
     * @param left how many tries are left before the account is locked
     */
    record Wrong(int left) implements Attempt {}

    /**
     * There were too many failures.
     *
     * @param minutes how long the lock lasts yet
     */
    record Locked(long minutes) implements Attempt {}

    /** The password was right, but an administrator shut the account out. */
    record Disabled() implements Attempt {}
}
