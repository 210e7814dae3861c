package gezhi.access.internal;

import gezhi.access.Post;
import gezhi.kernel.UnitCode;
import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A role that an account holds at a unit. */
@Entity
@Table(name = "access_post")
public class HeldPost extends CountyEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String role;

    @Column(updatable = false)
    private String unit;

    /** For the persistence provider. */
    protected HeldPost() {}

    HeldPost(UUID accountId, Post post) {
        super(newId());
        this.accountId = accountId;
        this.role = post.role();
        this.unit = post.unit().value();
    }

    UUID accountId() {
        return accountId;
    }

    Post post() {
        return new Post(role, new UnitCode(unit));
    }
}
