package gezhi.access;

import gezhi.access.internal.Context;
import gezhi.tenancy.Tenant;
import java.util.concurrent.Callable;

/**
 * Does work for a user: binds the user, the county and the origin of the request to the thread while the work runs, and
 * nothing afterwards. The filters do so for each request; jobs and imports that work for somebody do so themselves. Work
 * handed to another thread has no user until it is bound there.
 */
public final class Acting {

    private Acting() {}

    /** Does the work for the user in the user's county; the origin stays what it was. */
    public static <T> T as(ActiveUser user, Callable<T> work) throws Exception {
        return as(user, Context.remoteAddress(), work);
    }

    /**
     * Does the work for the user in the user's county.
     *
     * @param remoteAddress network address from which the user asks for it
     */
    public static <T> T as(ActiveUser user, String remoteAddress, Callable<T> work) throws Exception {
        return Context.call(user, remoteAddress, () -> Tenant.call(user.county(), work));
    }

    /**
     * Does work that nobody is logged in for: what is open to all.
     *
     * @param remoteAddress network address from which it is asked for
     */
    public static <T> T anonymously(String remoteAddress, Callable<T> work) throws Exception {
        return Context.call(null, remoteAddress, work);
    }
}
