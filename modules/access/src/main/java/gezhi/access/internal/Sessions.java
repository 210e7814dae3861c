package gezhi.access.internal;

import gezhi.access.ActiveUser;
import gezhi.kernel.CountyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What ends logins, with its line in the audit trail, in the county for which the thread works. */
@ApplicationScoped
@Transactional
public class Sessions {

    @Inject
    private AccountRepository accounts;

    @Inject
    private Tokens tokens;

    @Inject
    private Standings standings;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /** Ends the session of the user of the running work. */
    void end() {
        log.append("access.logout", subject(), "");
    }

    /** Notes that somebody tried to log in to a county that is not open. */
    void refuseCounty(CountyCode county, String account) {
        String who = AccountName.printable(account);
        log.append(who, "", "access.login.failed", county.value(), "county not open");
    }

    /** Takes a token back. */
    void endToken(String hash) {
        tokens.revoke(hash);
        log.append("access.logout", subject(), "token");
    }

    /**
     * Gives the account its new password; what was logged in before is void.
     *
     * @return the instant from which logins are good
     */
    Instant changePassword(ActiveUser user, String chosen) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        accounts.find(user.accountId()).orElseThrow().password(chosen, false, now);
        tokens.revokeAll(user.accountId());
        standings.forget(user.accountId());
        log.append("access.password.change", user.account(), "");
        return now;
    }

    private static String subject() {
        return Context.user().map(ActiveUser::account).orElse("");
    }
}
