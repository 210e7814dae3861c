package gezhi.access.internal;

import gezhi.access.ActiveUser;
import gezhi.access.IssuedToken;
import gezhi.access.Recognised;
import gezhi.access.SignedIn;
import gezhi.access.admission.LoginRates;
import gezhi.kernel.CountyCode;
import gezhi.kernel.Invalid;
import gezhi.kernel.NotAllowed;
import gezhi.kernel.TooMany;
import gezhi.kernel.Unauthenticated;
import gezhi.tenancy.Tenant;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * What {@link gezhi.access.Login} does, each in the county that the credentials name. Transactions begin below, when the
 * county is known.
 */
@ApplicationScoped
public class Credentials {

    private static final int LONGEST_WAIT_SECONDS = 10;
    private static final Duration BUSY = Duration.ofSeconds(LONGEST_WAIT_SECONDS);

    /** A password hash takes a core and memory: no more of them at a time than leave half the cores to those logged in. */
    private final Semaphore hashing =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    @Inject
    private Attempts attempts;

    @Inject
    private Tokens tokens;

    @Inject
    private Standings standings;

    @Inject
    private Sessions sessions;

    @Inject
    private LoginRates rates;

    @Inject
    private Clock clock;

    /** Logs in for the API. */
    public IssuedToken token(CountyCode county, String account, String password) {
        rates.count(Context.remoteAddress(), county, account);
        requireOpen(county, account);
        return in(county, () -> {
            Attempt.Good good = prove(account, password);
            if (good.mustChange()) {
                throw new NotAllowed("access.login.mustChange");
            }
            return tokens.issue(good.accountId());
        });
    }

    /** Logs in for a browser session. */
    public SignedIn session(CountyCode county, String account, String password) {
        rates.count(Context.remoteAddress(), county, account);
        requireOpen(county, account);
        return in(county, () -> {
            Attempt.Good good = prove(account, password);
            return new SignedIn(county.value(), good.accountId(), clock.instant(), good.mustChange());
        });
    }

    /** What is remembered of a bearer token, without asking the database. */
    public Optional<Recognised> recognise(String token) {
        return Bearer.parse(token).flatMap(bearer -> {
            String hash = tokens.hash(bearer);
            return tokens.proven(hash).map(county -> new Recognised(county, remembered(hash)));
        });
    }

    private Optional<ActiveUser> remembered(String hash) {
        return tokens.known(hash)
                .filter(v -> clock.instant().isBefore(v.expiresAt()))
                .flatMap(v -> standings
                        .known(v.accountId())
                        .filter(s -> s.covers(v.issuedAt()))
                        .map(Standing::user));
    }

    /** The user of a bearer token. */
    public Optional<ActiveUser> user(String token) {
        Bearer bearer = Bearer.parse(token).orElse(null);
        if (bearer == null) {
            return Optional.empty();
        }
        String hash = tokens.hash(bearer);
        Tokens.Verified verified = tokens.known(hash)
                .or(() -> in(bearer.county(), () -> tokens.find(hash)))
                .filter(v -> clock.instant().isBefore(v.expiresAt()))
                .orElse(null);
        return verified == null
                ? Optional.empty()
                : standing(bearer.county(), verified.accountId(), verified.issuedAt());
    }

    /** The user of a browser session. */
    public Optional<ActiveUser> user(SignedIn session) {
        return standing(new CountyCode(session.county()), session.accountId(), session.since());
    }

    /** Takes a bearer token back. */
    public void logout(String token) {
        Bearer bearer = Bearer.parse(token).orElseThrow(() -> new Unauthenticated("access.notLoggedIn"));
        in(bearer.county(), () -> {
            sessions.endToken(tokens.hash(bearer));
            return null;
        });
    }

    /** Notes the end of a browser session. */
    public void logout(SignedIn session) {
        in(new CountyCode(session.county()), () -> {
            sessions.end();
            return null;
        });
    }

    /** Changes the password of the user of the running work. */
    public SignedIn changePassword(String present, String chosen) {
        ActiveUser user = Context.user().orElseThrow(() -> new Unauthenticated("access.notLoggedIn"));
        PasswordPolicy.check(user.account(), chosen);
        if (chosen.equals(present)) {
            throw Invalid.field("password", "access.password.same");
        }
        return in(user.county(), () -> {
            prove(user.account(), present);
            Instant changed = sessions.changePassword(user, chosen);
            return new SignedIn(user.county().value(), user.accountId(), changed, false);
        });
    }

    private Optional<ActiveUser> standing(CountyCode county, UUID account, Instant login) {
        return standings
                .known(account)
                .or(() -> in(county, () -> standings.ask(county, account)))
                .filter(s -> s.covers(login))
                .map(Standing::user);
    }

    /** The list of counties is public, so that nothing is given away by saying that one is not in it. */
    private void requireOpen(CountyCode county, String account) {
        if (!standings.open(county)) {
            in(CountyCode.PLATFORM, () -> {
                sessions.refuseCounty(county, account);
                return null;
            });
            throw new Unauthenticated("access.login.county", county.value());
        }
    }

    private Attempt.Good prove(String account, String password) {
        Attempt attempt = attempt(account == null ? "" : account.strip(), password);
        if (attempt instanceof Attempt.Good good) {
            count("good");
            return good;
        }
        if (attempt instanceof Attempt.Locked locked) {
            count("locked");
            throw new Unauthenticated("access.login.locked", locked.minutes());
        }
        if (attempt instanceof Attempt.Wrong wrong) {
            count("wrong");
            throw new Unauthenticated("access.login.wrong", wrong.left());
        }
        count("disabled");
        throw new Unauthenticated("access.login.disabled");
    }

    private static void count(String outcome) {
        Counter.builder("gezhi.logins")
                .description("Passwords that were tried")
                .tag("outcome", outcome)
                .register(Metrics.globalRegistry)
                .increment();
    }

    private Attempt attempt(String account, String password) {
        try {
            if (!hashing.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooMany(BUSY, "access.login.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooMany(BUSY, "access.login.busy");
        }
        try {
            return attempts.attempt(account, password);
        } finally {
            hashing.release();
        }
    }

    private static <T> T in(CountyCode county, Callable<T> work) {
        try {
            return Tenant.call(county, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
