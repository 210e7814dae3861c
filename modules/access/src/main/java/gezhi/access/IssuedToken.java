package gezhi.access;

import java.time.Instant;

/**
 * A bearer token (RFC 6750) as it is given out, once; the platform keeps a keyed hash only.
 *
 * @param token to be sent as {@code Authorization: Bearer …}
 * @param expiresAt when it ceases to be good, whether used or not
 */
public record IssuedToken(String token, Instant expiresAt) {}
