package gezhi.access.internal;

import gezhi.access.NewAccount;
import gezhi.access.Post;
import gezhi.kernel.CountyCode;
import gezhi.kernel.UnitCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The first account of all: the platform's operator, who onboards the counties. */
@ApplicationScoped
public class Operator {

    static final String ACCOUNT = "operator";

    @Inject
    private AccountBook book;

    @Inject
    private AccountRepository accounts;

    /** Creates the operator, unless there is one. To be called for the platform's tenant. */
    @Transactional
    public void create(String password) {
        if (accounts.find(ACCOUNT).isEmpty()) {
            Post post = new Post("OPERATOR", new UnitCode(CountyCode.PLATFORM.value()));
            book.createAll(List.of(new NewAccount(ACCOUNT, "平台运营员", "", List.of(post))));
            book.assignPassword(ACCOUNT, password);
        }
    }
}
