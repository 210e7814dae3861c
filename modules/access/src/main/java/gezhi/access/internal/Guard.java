package gezhi.access.internal;

import gezhi.access.ActiveUser;
import gezhi.kernel.NotAllowed;
import gezhi.kernel.Unauthenticated;
import gezhi.tenancy.Tenant;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.apache.shiro.subject.Subject;

/**
 * Asks for the permissions of an operation before it begins, its transaction included. A county's user works in that
 * county alone; only the platform's operator has work in another one.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Guard {

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        RequiresPermissions required = call.getMethod().getAnnotation(RequiresPermissions.class);
        if (required == null) {
            required = call.getMethod().getDeclaringClass().getAnnotation(RequiresPermissions.class);
        }
        check(required);
        return call.proceed();
    }

    /** Refuses when the user of the running work lacks the permissions. */
    static void check(RequiresPermissions required) {
        Subject subject = Context.subject().orElseThrow(() -> new Unauthenticated("access.notLoggedIn"));
        ActiveUser user = Context.user().orElseThrow();
        boolean atHome = user.county().isPlatform()
                || Tenant.known().filter(user.county()::equals).isPresent();
        if (!atHome || !permitted(subject, required)) {
            throw new NotAllowed("access.notAllowed");
        }
    }

    private static boolean permitted(Subject subject, RequiresPermissions required) {
        if (required.logical() == Logical.AND) {
            return subject.isPermittedAll(required.value());
        }
        for (boolean permitted : subject.isPermitted(required.value())) {
            if (permitted) {
                return true;
            }
        }
        return false;
    }
}
