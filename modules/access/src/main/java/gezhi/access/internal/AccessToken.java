package gezhi.access.internal;

import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A bearer token that was given out: its keyed hash, never the token. */
@Entity
@Table(name = "access_token")
public class AccessToken extends CountyEntity {

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    /** For the persistence provider. */
    protected AccessToken() {}

    AccessToken(String tokenHash, UUID accountId, Instant issuedAt, Instant expiresAt) {
        super(newId());
        this.tokenHash = tokenHash;
        this.accountId = accountId;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    UUID accountId() {
        return accountId;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
