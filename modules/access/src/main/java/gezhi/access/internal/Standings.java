package gezhi.access.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gezhi.access.Login;
import gezhi.kernel.CountyCode;
import gezhi.tenancy.Counties;
import gezhi.tenancy.County;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * How it stands with the accounts that are at work, asked again after {@link Login#STANDING}: requests come by the
 * thousand, locks and new posts do not. The county of the running work must be that of the account.
 */
@ApplicationScoped
public class Standings {

    private final Cache<UUID, Standing> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Login.STANDING)
            .build();

    @Inject
    private AccountRepository accounts;

    @Inject
    private Counties counties;

    /** What is known already. */
    Optional<Standing> known(UUID account) {
        return Optional.ofNullable(known.getIfPresent(account));
    }

    /** Asks the database; empty when the account or its county is shut out. */
    @Transactional
    Optional<Standing> ask(CountyCode county, UUID account) {
        Optional<Standing> standing =
                open(county) ? accounts.find(account).filter(a -> !a.disabled()).map(this::standing) : Optional.empty();
        standing.ifPresentOrElse(s -> known.put(account, s), () -> known.invalidate(account));
        return standing;
    }

    /** Asks again at the next request of the account. */
    void forget(UUID account) {
        known.invalidate(account);
    }

    /** Whether people of the county get in. */
    boolean open(CountyCode county) {
        return county.isPlatform()
                || counties.find(county)
                        .filter(c -> c.state() == County.State.ACTIVE)
                        .isPresent();
    }

    private Standing standing(Account account) {
        return new Standing(accounts.user(account), account.passwordChangedAt());
    }
}
