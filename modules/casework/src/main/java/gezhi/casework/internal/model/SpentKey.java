package gezhi.casework.internal.model;

import gezhi.casework.IdempotencyKey;
import gezhi.kernel.CaseNumber;
import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A command that its client may repeat has been carried out. Written once. */
@Entity
@Table(name = "case_idempotency")
public class SpentKey extends CountyEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String key;

    @Column(updatable = false)
    private String digest;

    @Column(updatable = false)
    private String number;

    @Column(name = "used_at", updatable = false)
    private Instant usedAt;

    /** For the persistence provider. */
    protected SpentKey() {}

    /** The command of this key was about this case. */
    public SpentKey(Actor actor, IdempotencyKey spent, CaseNumber number, Instant at) {
        super(newId());
        this.accountId = actor.id();
        this.key = spent.key();
        this.digest = spent.digest();
        this.number = number.value();
        this.usedAt = at;
    }

    /** What the command was, as a digest. */
    public String digest() {
        return digest;
    }

    /** The case that it was about. */
    public CaseNumber number() {
        return new CaseNumber(number);
    }
}
