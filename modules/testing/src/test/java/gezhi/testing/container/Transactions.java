package gezhi.testing.container;

import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/** Work in a transaction of its own, for a county. */
@ApplicationScoped
class Transactions {

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    /** Does the work for the county and keeps it. */
    <T> T kept(CountyCode county, Callable<T> work) throws Exception {
        return Tenant.call(county, () -> done(work, true));
    }

    /** Does the work for the county and takes it back. */
    <T> T undone(CountyCode county, Callable<T> work) throws Exception {
        return Tenant.call(county, () -> done(work, false));
    }

    /** Does the work for nobody. */
    <T> T forNobody(Callable<T> work) throws Exception {
        return done(work, false);
    }

    private <T> T done(Callable<T> work, boolean keep) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            if (keep) {
                transaction.commit();
            }
            return result;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
