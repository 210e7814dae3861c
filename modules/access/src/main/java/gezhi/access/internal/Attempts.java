package gezhi.access.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gezhi.access.ActiveUser;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.shiro.authc.AuthenticationException;

/**
 * Attempts to log in to the county for which the thread works. Each is a transaction of its own, so that a failure is
 * counted and stands in the audit trail whatever becomes of the request; the account's row is held meanwhile, so that
 * parallel guesses are counted one by one. A name that no account has is counted in memory and answered alike.
 */
@ApplicationScoped
public class Attempts {

    private static final int LONGEST_PASSWORD = 256;

    private final Cache<String, LockOut> strangers = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(LockOut.MEMORY)
            .build();

    @Inject
    private AccountRepository accounts;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /** Tries a password. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Attempt attempt(String name, String password) {
        Instant now = clock.instant();
        Optional<Account> account = AccountName.isGood(name) ? accounts.hold(name) : Optional.empty();
        LockOut before = account.map(Account::lockOut).orElseGet(() -> stranger(name));
        if (before.lockedAt(now)) {
            log.append(AccountName.printable(name), "", "access.login.locked", AccountName.printable(name), "");
            return new Attempt.Locked(before.minutesLocked(now));
        }
        ActiveUser user = account.map(accounts::user).orElse(null);
        boolean good = proved(new PasswordLogin(
                name, password, user, account.map(Account::passwordHash).orElse(null)));
        return good ? succeeded(account.orElseThrow(), user) : failed(name, account, now);
    }

    private static boolean proved(PasswordLogin login) {
        if (login.getCredentials() == null || login.getCredentials().length() > LONGEST_PASSWORD) {
            return false;
        }
        try {
            Authority.authenticate(login);
            return true;
        } catch (AuthenticationException e) {
            return false;
        }
    }

    private Attempt succeeded(Account account, ActiveUser user) {
        account.remember(LockOut.NONE);
        String action = account.disabled() ? "access.login.disabled" : "access.login";
        log.append(account.account(), account.name(), action, account.account(), "");
        return account.disabled() ? new Attempt.Disabled() : new Attempt.Good(user, account.mustChange());
    }

    private Attempt failed(String name, Optional<Account> account, Instant now) {
        LockOut after = account.map(a -> count(a, now)).orElseGet(() -> countStranger(name, now));
        String who = AccountName.printable(name);
        log.append(who, "", "access.login.failed", who, "failure " + after.failures());
        return after.lockedAt(now) ? new Attempt.Locked(after.minutesLocked(now)) : new Attempt.Wrong(after.left(now));
    }

    private static LockOut count(Account account, Instant now) {
        LockOut after = account.lockOut().failed(now);
        account.remember(after);
        return after;
    }

    private LockOut countStranger(String name, Instant now) {
        return strangers.asMap().merge(key(name), LockOut.NONE.failed(now), (before, first) -> before.failed(now));
    }

    private LockOut stranger(String name) {
        LockOut known = strangers.getIfPresent(key(name));
        return known == null ? LockOut.NONE : known;
    }

    private static String key(String name) {
        return (Tenant.current() + " " + AccountName.printable(name)).toLowerCase(Locale.ROOT);
    }
}
