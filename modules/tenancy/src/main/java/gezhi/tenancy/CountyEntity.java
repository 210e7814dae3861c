package gezhi.tenancy;

import gezhi.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.persistence.annotations.AdditionalCriteria;

/**
 * Something that belongs to a county. The criteria stand in every statement that is generated for it; the key carries
 * the county, so that no reference can point into another one.
 */
@MappedSuperclass
@IdClass(CountyEntity.Key.class)
@AdditionalCriteria("this.tenantId = :tenant")
public abstract class CountyEntity {

    @Id
    @Column(name = "tenant_id", updatable = false)
    private String tenantId;

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    /** For the persistence provider only: a new entity is made with {@link #CountyEntity(UUID)}. */
    protected CountyEntity() {}

    /** A new entity of the county for which the thread works. */
    protected CountyEntity(UUID id) {
        this.tenantId = Tenant.current().value();
        this.id = Objects.requireNonNull(id);
    }

    /** A new identifier for a new entity. */
    protected static UUID newId() {
        return Ids.next();
    }

    /** Identifier, unique within the county (and in practice everywhere). */
    public UUID id() {
        return id;
    }

    /** The county that this belongs to. */
    public String tenantId() {
        return tenantId;
    }

    /** Primary key of an entity of a county, for {@code EntityManager.find}. */
    public static final class Key implements java.io.Serializable {

        private static final long serialVersionUID = 1L;

        private String tenantId;
        private UUID id;

        /** For the persistence provider. */
        public Key() {}

        private Key(String tenantId, UUID id) {
            this.tenantId = tenantId;
            this.id = id;
        }

        /** The key of an entity of the county for which the thread works. */
        public static Key of(UUID id) {
            return new Key(Tenant.current().value(), id);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && Objects.equals(tenantId, k.tenantId) && Objects.equals(id, k.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenantId, id);
        }
    }
}
