package gezhi.casework.internal.model;

import java.util.UUID;

/** The nil UUID (RFC 9562 § 5.9) in columns that name an account: the provider cannot read an absent UUID. */
final class Nobody {

    static final UUID ID = new UUID(0, 0);

    private Nobody() {}

    static UUID stored(UUID id) {
        return id == null ? ID : id;
    }

    static UUID read(UUID stored) {
        return ID.equals(stored) ? null : stored;
    }
}
