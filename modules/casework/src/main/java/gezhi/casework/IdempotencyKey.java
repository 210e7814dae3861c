package gezhi.casework;

/**
 * What makes a repeated command recognisable (draft-ietf-httpapi-idempotency-key-header).
 *
 * @param key as the client chose it, 1 to 200 characters, good for one user
 * @param digest SHA-256 of the command, hexadecimal: the same key with another digest is refused
 */
public record IdempotencyKey(String key, String digest) {}
