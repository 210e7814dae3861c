package gezhi.access.internal;

import gezhi.access.NewAccount;
import gezhi.tenancy.CountyEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An account of a county: a person who may log in once it has a password. */
@Entity
@Table(name = "access_account")
public class Account extends CountyEntity {

    private String account;
    private String name;
    private String phone;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "failed_count")
    private int failedCount;

    @Column(name = "failed_at")
    private Instant failedAt;

    private boolean disabled;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Account() {}

    Account(NewAccount given, Instant now) {
        super(newId());
        this.account = given.account();
        this.name = given.name();
        this.phone = given.phone();
        this.createdAt = now;
    }

    /** Takes over name and telephone number; tells whether one of them was another. */
    boolean update(NewAccount given) {
        String newName = told(given.name(), name);
        String newPhone = told(given.phone(), phone);
        boolean changed = !name.equals(newName) || !phone.equals(newPhone);
        name = newName;
        phone = newPhone;
        return changed;
    }

    private static String told(String given, String known) {
        return given.equals(NewAccount.UNTOLD) ? known : given;
    }

    void password(String password, boolean mustChange, Instant now) {
        PasswordPolicy.check(account, password);
        this.passwordHash = PasswordHash.of(password);
        this.passwordChangedAt = now;
        this.mustChange = mustChange;
        remember(LockOut.NONE);
    }

    LockOut lockOut() {
        return new LockOut(failedCount, failedAt);
    }

    void remember(LockOut lockOut) {
        failedCount = lockOut.failures();
        failedAt = lockOut.last();
    }

    void disable(boolean disabled) {
        this.disabled = disabled;
        remember(LockOut.NONE);
    }

    String account() {
        return account;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    boolean mustChange() {
        return mustChange;
    }

    boolean disabled() {
        return disabled;
    }
}
