package gezhi.config.internal;

import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A published configuration of a county. Never changed: what was in force stays as it was. */
@Entity
@Table(name = "config_version")
public class ConfigVersion extends CountyEntity {

    private int number;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    private String reason;

    /** 0 for new content. */
    private int restores;

    private String sha256;
    private String model;
    private String county;
    private String categories;

    /** For the persistence provider. */
    protected ConfigVersion() {}

    ConfigVersion(int number, Instant publishedAt, String publishedBy, Publication publication, Content content) {
        super(newId());
        this.number = number;
        this.effectiveAt = publication.effectiveAt() == null ? publishedAt : publication.effectiveAt();
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.reason = publication.reason();
        this.restores = publication.restores();
        this.sha256 = content.sha256();
        this.model = content.model();
        this.county = content.county();
        this.categories = content.categories();
    }

    /** 1 for the county's first version. */
    public int number() {
        return number;
    }

    /** Instant from which new cases begin under it. */
    public Instant effectiveAt() {
        return effectiveAt;
    }

    /** When it was published. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** Account that published it, with its county. */
    public String publishedBy() {
        return publishedBy;
    }

    /** Why it was published; may be empty. */
    public String reason() {
        return reason;
    }

    /** Number of the version whose content it repeats; 0 for new content. */
    public int restores() {
        return restores;
    }

    /** Fingerprint of the content. */
    public String sha256() {
        return sha256;
    }

    /** Whether it has the same content. */
    boolean same(Content content) {
        return sha256.equals(content.sha256());
    }

    /** The documents of which it consists. */
    Content content() {
        return new Content(model, county, categories);
    }
}
