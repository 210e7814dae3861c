package gezhi.access.internal;

import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Creates the operator at the first start, with the password of the setting {@code GEZHI_OPERATOR_PASSWORD}. Later the
 * setting changes nothing and may go.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class OperatorAtStart {

    static final String SETTING = "GEZHI_OPERATOR_PASSWORD";

    @Inject
    private Operator operator;

    /** Looks at the setting. */
    @PostConstruct
    public void start() {
        String password = System.getenv(SETTING);
        if (password != null && !password.isBlank()) {
            // The transaction has to begin after the tenant is set, hence not with this bean.
            Tenant.run(CountyCode.PLATFORM, () -> operator.create(password));
        }
    }
}
