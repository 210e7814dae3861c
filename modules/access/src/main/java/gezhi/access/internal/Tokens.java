package gezhi.access.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gezhi.access.IssuedToken;
import gezhi.access.Login;
import gezhi.kernel.CountyCode;
import gezhi.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The bearer tokens of the county for which the thread works. */
@ApplicationScoped
public class Tokens {

    /**
     * A token that was found good.
     *
     * @param accountId whose it is
     * @param issuedAt when it was given out
     * @param expiresAt when it ceases to be good
     */
    record Verified(UUID accountId, Instant issuedAt, Instant expiresAt) {}

    private final Cache<String, Verified> verified = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Login.STANDING)
            .build();

    /** Where tokens were found good once: worth no entry, but it tells in whose name a request comes. */
    private final Cache<String, CountyCode> proven = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Login.TOKEN_LIFE)
            .build();

    @PersistenceContext(unitName = "gezhi")
    private EntityManager em;

    @Inject
    private TokenKey key;

    @Inject
    private Clock clock;

    /** Gives out a token, and clears away those of the account that have expired. */
    @Transactional
    public IssuedToken issue(UUID account) {
        Instant now = clock.instant();
        Bearer bearer = Bearer.issue(Tenant.current());
        AccessToken token = new AccessToken(bearer.hash(key.bytes()), account, now, now.plus(Login.TOKEN_LIFE));
        em.createQuery("delete from AccessToken t where t.accountId = :account and t.expiresAt < :now")
                .setParameter("account", account)
                .setParameter("now", now)
                .executeUpdate();
        em.persist(token);
        proven.put(bearer.hash(key.bytes()), bearer.county());
        return new IssuedToken(bearer.text(), token.expiresAt());
    }

    /** The keyed hash by which a token is known. */
    String hash(Bearer bearer) {
        return bearer.hash(key.bytes());
    }

    /** A token that was found good a moment ago, without asking the database. */
    Optional<Verified> known(String hash) {
        return Optional.ofNullable(verified.getIfPresent(hash));
    }

    /** The county in which a token was found good once, without asking the database. */
    Optional<CountyCode> proven(String hash) {
        return Optional.ofNullable(proven.getIfPresent(hash));
    }

    /** Looks a token up. */
    @Transactional
    Optional<Verified> find(String hash) {
        Optional<Verified> found = em.createQuery(
                        "select t from AccessToken t where t.tokenHash = :hash", AccessToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(t -> new Verified(t.accountId(), t.issuedAt(), t.expiresAt()));
        found.ifPresent(v -> {
            verified.put(hash, v);
            proven.put(hash, Tenant.current());
        });
        return found;
    }

    /** Takes a token back. */
    @Transactional
    void revoke(String hash) {
        em.createQuery("delete from AccessToken t where t.tokenHash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
        verified.invalidate(hash);
    }

    /** Takes all tokens of an account back. */
    @Transactional
    void revokeAll(UUID account) {
        em.createQuery("delete from AccessToken t where t.accountId = :account")
                .setParameter("account", account)
                .executeUpdate();
        verified.asMap().values().removeIf(v -> v.accountId().equals(account));
    }
}
